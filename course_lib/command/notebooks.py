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
        help="copy the lessons and exercises into a folder to work in",
        description="Copy the lessons and exercises into a folder to work in. Notebooks that already exist there are "
        "not changed.",
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
    for notebook in copied:
        print(notebook)
    if left:
        print(f"Not changed, because they already exist: {', '.join(notebook.name for notebook in left)}")
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
    """Copy lessons and exercises into a folder, but keep what already exists there: a learner has worked on it.

    The lessons are side by side with a folder for each assignment, which is where nbgrader puts those of a class. So
    the links between a lesson and its exercises lead to the same place everywhere.

    Parameters
    ----------
    folder : Path
        The folder to work in; it is created if it does not exist.

    Returns
    -------
    copied, left : list of Path
        The notebooks that were copied, and those that already existed.

    Raises
    ------
    RuntimeError
        If `folder` is a file.
    """
    if folder.exists() and not folder.is_dir():
        raise RuntimeError(f"{folder} is a file; name a folder to work in")
    package = Path(__file__).parents[1]
    # A wheel has the notebooks inside the package; in an editable install, they are beside it.
    inside = package / "lessons"
    homes = [inside] if any(inside.glob("*.ipynb")) else [package.parent / "notebooks", package.parent / "release"]
    folder.mkdir(parents=True, exist_ok=True)
    copied, left = [], []
    for home in homes:
        for notebook in [*sorted(home.glob("5.*.ipynb")), *sorted(home.glob("5.*/*.ipynb"))]:
            copy = folder / notebook.relative_to(home)
            if copy.exists():
                left.append(copy)
            else:
                copy.parent.mkdir(exist_ok=True)
                shutil.copyfile(notebook, copy)
                copied.append(copy)
    return copied, left
