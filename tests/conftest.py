"""What all tests share."""

import importlib.util
import os
import subprocess
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


@pytest.fixture(scope="session")
def site(course, tmp_path_factory) -> Path:
    """The course's pages, as GitHub would build them; with a zip file beside them."""
    if not importlib.util.find_spec("sphinx_book_theme"):
        pytest.skip("what builds the site is not installed (make .venv/site)")
    folder = tmp_path_factory.mktemp("built") / "site"
    command = [sys.executable, str(course / "docs" / "site" / "build.py"), str(folder)]
    environment = os.environ | {"GITHUB_REPOSITORY": "someone/backpropagation"}
    finished = subprocess.run(command, env=environment, capture_output=True, text=True)
    assert finished.returncode == 0, finished.stdout + finished.stderr
    return folder
