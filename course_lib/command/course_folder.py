"""Finds the course folder for a command."""

from pathlib import Path


def course_folder() -> Path:
    """Find the root of the course: the current folder, or the nearest parent that is a course."""
    here = Path.cwd()
    for folder in (here, *here.parents):
        if (folder / "nbgrader_config.py").is_file() and (folder / "source").is_dir():
            return folder
    raise RuntimeError(f"{here} is not inside a course: neither it nor a parent has nbgrader_config.py and source/")
