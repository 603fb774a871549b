"""Temporary folders that do not outlive their process: what a killed grader leaves behind, the next one removes.

Each folder holds a file that its owner keeps locked. The kernel releases the lock when the owner ends, however it ends,
so a folder whose lock can be taken belongs to nobody.
"""

import contextlib
import fcntl
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

__all__ = ["owned_folder"]

_PREFIX = "course-grader-"
_LOCK = ".in-use"


@contextlib.contextmanager
def owned_folder() -> Iterator[Path]:
    """Make a temporary folder, and remove it at the end; remove those of graders that were killed, too.

    Yields
    ------
    Path
        The folder. Other users may look into it, since a sandbox runs as nobody.
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
        # Another grader, just starting, took it for an abandoned one before it was locked.


def _remove_abandoned() -> None:
    for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        with contextlib.suppress(OSError):  # another user's, in use, or removed by another grader in the meantime
            if folder.is_symlink() or folder.stat().st_uid != os.geteuid():
                continue
            try:
                lock = os.open(folder / _LOCK, os.O_RDWR | os.O_NOFOLLOW)
            except FileNotFoundError:
                folder.rmdir()  # if it is empty: anything else without a lock is not a grader's
                continue
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                _remove(folder)
            finally:
                os.close(lock)


def _remove(folder: Path) -> None:
    # Without isolation, a student's code may have closed a folder to everybody, its owner included.
    for place, folders, _ in os.walk(folder):
        for name in folders:
            with contextlib.suppress(OSError):
                os.chmod(Path(place, name), 0o700, follow_symlinks=False)
    shutil.rmtree(folder, ignore_errors=True)
