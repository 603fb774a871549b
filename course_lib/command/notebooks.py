"""`course unpack`, `course lessons` and `course tidy`."""

import argparse
import shutil
from pathlib import Path
from typing import Any

from course_lib.command.course_folder import course_folder


def add_parsers(commands: Any) -> None:
    """Add `course unpack`, `course lessons` and `course tidy`."""
    unpack = commands.add_parser(
        "unpack",
        help="copy the lessons into a folder to work in",
        description="Copy the lessons into a folder to work in. Lessons that already exist there are not changed.",
    )
    unpack.add_argument(
        "folder", nargs="?", type=Path, default=Path("backpropagation"), help="default: backpropagation/"
    )
    unpack.set_defaults(command=_unpack)
    lessons = commands.add_parser(
        "lessons",
        help="run lessons from top to bottom and store their outputs",
        description="Run lessons from top to bottom and store them with their outputs. Do this after editing a lesson, "
        "or code whose results it shows.",
    )
    lessons.add_argument("notebooks", nargs="*", type=Path, metavar="NOTEBOOK", help="default: all lessons")
    lessons.set_defaults(command=_lessons)
    tidy = commands.add_parser(
        "tidy",
        help="put notebooks into this course's standard form",
        description="Put notebooks into this course's standard form: without anything that differs between machines or "
        "sessions, and assignments without outputs.",
        epilog="Exit codes: 0, all notebooks are tidy; 1, some are not.",
    )
    tidy.add_argument("notebooks", nargs="*", type=Path, metavar="NOTEBOOK", help="default: all in the course")
    tidy.add_argument("--check", action="store_true", help="report problems, but change nothing")
    tidy.set_defaults(command=_tidy)


def _lessons(options: argparse.Namespace) -> int:
    from course_lib.command import storing

    storing.run(options.notebooks or sorted((course_folder() / "notebooks").glob("*.ipynb")))
    return 0


def _unpack(options: argparse.Namespace) -> int:
    copied, left = unpack(options.folder)
    for lesson in copied:
        print(lesson)
    if left:
        print(f"Not changed, because they already exist: {', '.join(lesson.name for lesson in left)}")
    print(f"Open them with: jupyter lab {options.folder}")
    return 0


def _tidy(options: argparse.Namespace) -> int:
    from course_lib.command import storing

    untidy = False
    for path in options.notebooks or storing.everywhere(course_folder()):
        if not path.is_file():
            raise RuntimeError(f"there is no file {path}")
        fixed, left = storing.tidy_file(path, write=not options.check)
        for fault in fixed:
            print(f"{path}: {fault}" if options.check else f"{path}: fixed: {fault}")
        for fault in left:
            print(f"{path}: {fault}; change the cell, then run: course lessons {path}")
        untidy = untidy or bool(left) or (options.check and bool(fixed))
    return int(untidy)


def unpack(folder: Path) -> tuple[list[Path], list[Path]]:
    """Copy the lessons into a folder, but keep those that already exist there: a reader may have changed them.

    Parameters
    ----------
    folder : Path
        The folder for the lessons; it is created if it does not exist.

    Returns
    -------
    copied, left : list of Path
        The lessons that were copied, and those that already existed.

    Raises
    ------
    RuntimeError
        If `folder` is a file.
    """
    if folder.exists() and not folder.is_dir():
        raise RuntimeError(f"{folder} is a file; name a folder for the lessons")
    package = Path(__file__).parents[1]
    # A wheel has the lessons inside the package; in an editable install, they are beside it.
    lessons = sorted((package / "lessons").glob("*.ipynb")) or sorted((package.parent / "notebooks").glob("*.ipynb"))
    folder.mkdir(parents=True, exist_ok=True)
    copied, left = [], []
    for lesson in lessons:
        copy = folder / lesson.name
        if copy.exists():
            left.append(copy)
        else:
            shutil.copyfile(lesson, copy)
            copied.append(copy)
    return copied, left
