"""Recognises work that was graded before by its content, whatever its time stamp says."""

import hashlib
import os
import stat
from pathlib import Path

from course_lib.border.limits import LARGEST_NOTEBOOK
from course_lib.grading.grade import Task


def fingerprint(task: Task, folder: Path) -> str:
    """Return a hash of all that decides a grade: what was submitted, the assignment, and the instructor's files.

    Parameters
    ----------
    task : Task
        How the submission is graded. Where and within which limits makes no difference.
    folder : Path
        The folder of the submission.
    """
    # A set has no order of its own: sorted, it is the same in every process.
    notebooks = [(n.assignment, n.name, n.cells, sorted(n.texts), sorted(n.imports.items())) for n in task.notebooks]
    digest = hashlib.sha256(repr((notebooks, sorted(task.provided.items()), task.notes)).encode())
    for place, folders, names in os.walk(os.fsencode(folder)):
        folders.sort()
        for name in sorted([*folders, *names]):
            path = os.path.join(place, name)
            digest.update(os.path.relpath(path, os.fsencode(folder)) + b"\0")
            try:
                _add_file(digest, path)
            except OSError:  # grading finds out as well, and says so
                digest.update(b"unreadable")
    return digest.hexdigest()


def _add_file(digest: "hashlib._Hash", path: bytes) -> None:
    about = os.lstat(path)
    digest.update(f"{stat.S_IFMT(about.st_mode)}".encode())
    if stat.S_ISLNK(about.st_mode):
        digest.update(os.readlink(path))
    elif stat.S_ISREG(about.st_mode):
        digest.update(f" {about.st_size} ".encode())
        if about.st_size <= LARGEST_NOTEBOOK:  # a larger file is not read in grading, either
            digest.update(Path(os.fsdecode(path)).read_bytes())
