"""The `course` command."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the `course` command.

    Parameters
    ----------
    arguments : sequence of str, optional
        Command-line arguments; those of the process where left out.

    Returns
    -------
    int
        Exit code: 0 if all went well, 1 if something failed. (Wrong usage ends the process with 2.)
    """
    parser = argparse.ArgumentParser(prog="course", description="Run and grade the course on backpropagation.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    demo = commands.add_parser(
        "demo",
        help="take three made-up students through the course, and train a network",
        description="Release all assignments, grade three made-up students (all right; typical mistakes; untouched), "
        "write their feedback, and train a network. Everything is left in demo/ and loss_and_accuracy.png.",
    )
    demo.set_defaults(command=_demo)
    lessons = commands.add_parser(
        "lessons",
        help="run lessons from top to bottom and store their outputs",
        description="Run lessons from top to bottom and store them with their outputs: after a lesson was edited, or "
        "the code that it shows.",
    )
    lessons.add_argument("notebooks", nargs="*", type=Path, metavar="NOTEBOOK", help="all lessons where left out")
    lessons.set_defaults(command=_lessons)
    options = parser.parse_args(arguments)
    try:
        return options.command(options)
    except RuntimeError as error:
        print(f"course: {error}", file=sys.stderr)
        return 1


def _demo(_: argparse.Namespace) -> int:
    from course_lib.grading import demo

    demo.run(_course_folder())
    return 0


def _lessons(options: argparse.Namespace) -> int:
    from course_lib import notebooks

    notebooks.run(options.notebooks or sorted((_course_folder() / "notebooks").glob("*.ipynb")))
    return 0


def _course_folder() -> Path:
    """Find the root of the course, from the current folder upwards."""
    here = Path.cwd()
    for folder in (here, *here.parents):
        if (folder / "nbgrader_config.py").is_file() and (folder / "source").is_dir():
            return folder
    raise RuntimeError(f"{here} is not inside a course: no nbgrader_config.py and source/ here or above")


if __name__ == "__main__":
    sys.exit(main())
