"""Temporary folders are removed by their owner, or at the next start after it."""

import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from course_lib.border.temporary import owned_folder

HOLD = """
import sys
from course_lib.border.temporary import owned_folder

with owned_folder() as folder:
    (folder / "something").mkdir()
    print(folder, flush=True)
    sys.stdin.read()
"""


@pytest.fixture(autouse=True)
def temporary(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    return tmp_path


@pytest.fixture
def owner():
    """Another process that owns a folder."""
    command = [sys.executable, "-c", HOLD]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        yield process, Path(process.stdout.readline().strip())
        process.kill()


def test_a_folder_is_removed_at_the_end(temporary):
    with owned_folder() as folder:
        (folder / "closed").mkdir()
        (folder / "closed" / "file").touch()
        (folder / "closed").chmod(0)
        assert folder.parent == temporary
    assert not list(temporary.iterdir())


def test_a_folder_in_use_is_left_alone(owner):
    _, theirs = owner
    with owned_folder():
        assert (theirs / "something").is_dir()


def test_what_a_killed_process_leaves_behind_is_removed_by_the_next(owner, temporary):
    process, theirs = owner
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert theirs.is_dir()
    with owned_folder() as mine:
        assert list(temporary.iterdir()) == [mine]


def test_a_folder_that_was_never_locked_is_removed_if_it_is_empty(temporary):
    (temporary / "course-grader-empty").mkdir()
    (temporary / "course-grader-notes").mkdir()
    (temporary / "course-grader-notes" / "mine.txt").touch()
    (temporary / "course-grader-link").symlink_to(temporary / "course-grader-notes")
    (temporary / "course-grader-file").touch()
    with owned_folder() as mine:
        left = {path.name for path in temporary.iterdir()} - {mine.name}
    assert left == {"course-grader-notes", "course-grader-link", "course-grader-file"}


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can make a folder that belongs to somebody else")
def test_a_folder_of_another_user_is_left_alone(temporary):
    theirs = temporary / "course-grader-theirs"
    theirs.mkdir()
    (theirs / ".in-use").touch()
    os.chown(theirs, 65_534, 65_534)
    with owned_folder():
        assert (theirs / ".in-use").exists()


def test_many_at_once_neither_lose_nor_leave_a_folder(temporary):
    """Each one starts while others create, lock and remove theirs."""
    code = HOLD.replace("sys.stdin.read()", "assert folder.is_dir()")
    running = [subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.DEVNULL) for _ in range(12)]
    assert [process.wait() for process in running] == [0] * 12
    assert not list(temporary.iterdir())
