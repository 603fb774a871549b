"""Temporary folders that are always removed: if a grader is killed, the next one deletes the folders it left behind.

Each folder contains a file that its owner keeps locked. The kernel releases the lock when the owner ends for any
reason, so a folder whose lock is free has been abandoned.
"""

import contextlib
import fcntl
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

_PREFIX = "course-grader-"
_LOCK = ".in-use"


@contextlib.contextmanager
def owned_folder() -> Iterator[Path]:
    """Make a temporary folder, and remove it at the end; also remove those of graders that were killed.

    Yields
    ------
    Path
        The folder. Other users can read it, because the sandbox may run as the user nobody.
    """
    _remove_abandoned()
    folder, lock = _make()
    try:
        yield folder
    finally:
        _remove(folder)
        os.close(lock)


def _make() -> tuple[Path, int]:
    while True:
        folder = Path(tempfile.mkdtemp(prefix=_PREFIX))
        with contextlib.suppress(FileNotFoundError):
            folder.chmod(0o755)
            lock = os.open(folder / _LOCK, os.O_CREAT | os.O_RDWR, 0o600)
            fcntl.flock(lock, fcntl.LOCK_EX)
            if folder.exists():
                return folder, lock
            os.close(lock)
        # Before it was locked, another grader that was starting took it for abandoned and removed it.


def _remove_abandoned() -> None:
    for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        with contextlib.suppress(OSError):  # it belongs to another user, is in use, or has just been removed
            if folder.is_symlink() or folder.stat().st_uid != os.geteuid():
                continue
            try:
                lock = os.open(folder / _LOCK, os.O_RDWR | os.O_NOFOLLOW)
            except FileNotFoundError:
                folder.rmdir()  # fails unless it is empty: a folder without a lock file may not be a grader's
                continue
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                _remove(folder)
            finally:
                os.close(lock)


def _remove(folder: Path) -> None:
    # Without isolation, student code may have removed all permissions of a folder.
    for place, folders, _ in os.walk(folder):
        for name in folders:
            with contextlib.suppress(OSError):
                os.chmod(Path(place, name), 0o700, follow_symlinks=False)
    shutil.rmtree(folder, ignore_errors=True)
