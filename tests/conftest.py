"""What all tests share."""

import os
import sys
from pathlib import Path

import pytest

# nbgrader calls `alembic` by its bare name, and kernels are started by the name of their interpreter.
# Tests run side by side: each process keeps to one core.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])


@pytest.fixture(scope="session")
def course() -> Path:
    """The root of the course."""
    return Path(__file__).parents[1]
