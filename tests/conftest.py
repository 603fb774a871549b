"""What all tests share."""

import os
import sys
from pathlib import Path

import pytest

# nbgrader calls `alembic` by name only, and kernels are started by the name of their interpreter.
# Tests run in parallel, so each process uses one core.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])


@pytest.fixture(scope="session")
def course() -> Path:
    """The course's root folder."""
    return Path(__file__).parents[1]
