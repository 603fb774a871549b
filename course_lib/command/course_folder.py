"""Where the course is that a command is about."""

from pathlib import Path

__all__ = ["course_folder"]


def course_folder() -> Path:
    """Find the root of the course, from the current folder upwards."""
    here = Path.cwd()
    for folder in (here, *here.parents):
        if (folder / "nbgrader_config.py").is_file() and (folder / "source").is_dir():
            return folder
    raise RuntimeError(f"{here} is not inside a course: no nbgrader_config.py and source/ here or above")
