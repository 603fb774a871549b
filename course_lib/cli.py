"""The `course` command."""

import argparse
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any


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
    parser = argparse.ArgumentParser(
        prog="course",
        description="The course on backpropagation: lessons and grading.",
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    demo = commands.add_parser(
        "demo",
        help="take three made-up students through the course, and train a network",
        description="Release all assignments, grade three made-up students (all right; typical mistakes; untouched), "
        "write their feedback, and train a network. Everything is left in demo/; open demo/index.html.",
    )
    demo.set_defaults(command=_demo)
    unpack = commands.add_parser(
        "unpack",
        help="copy the lessons into a folder, to work in",
        description="Copy the lessons into a folder, to work in. Lessons that are there already are left alone.",
    )
    unpack.add_argument(
        "folder", nargs="?", type=Path, default=Path("backpropagation"), help="backpropagation/ where left out"
    )
    unpack.set_defaults(command=_unpack)
    lessons = commands.add_parser(
        "lessons",
        help="run lessons from top to bottom and store their outputs",
        description="Run lessons from top to bottom and store them with their outputs: after a lesson was edited, or "
        "the code that it shows.",
    )
    lessons.add_argument("notebooks", nargs="*", type=Path, metavar="NOTEBOOK", help="all lessons where left out")
    lessons.set_defaults(command=_lessons)
    _add_grade(commands)
    doctor = commands.add_parser(
        "doctor",
        help="say what is wrong with this environment, and what mends it",
        description="Look at everything that the course needs: versions, kernel, nbgrader's part of JupyterLab, MNIST, "
        "a browser, and inside a course's folder also the exchange and the isolation of students' code. "
        "✓ is right, ✗ must be mended, – is worth knowing. Exit code 1 if something must be mended.",
    )
    doctor.set_defaults(command=_doctor)
    _add_tidy(commands)
    options = parser.parse_args(arguments)
    try:
        return options.command(options)
    except RuntimeError as error:
        print(f"course: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("course: interrupted", file=sys.stderr)
        return 130


def _add_grade(commands: Any) -> None:
    grade = commands.add_parser(
        "grade",
        help="grade what a class has handed in, or a single notebook",
        description="Grade what a class has handed in (submitted/), and store it in nbgrader's gradebook and "
        "autograded/. Or grade a single notebook, and print points, reasons and hints; nothing is stored then.",
        epilog="Exit codes: 0, all is graded; 1, the grader failed; 2, wrong usage; 3, all is graded, but something "
        "was odd about some of the submissions.",
    )
    grade.add_argument(
        "what",
        nargs="*",
        metavar="ASSIGNMENT | FILE.ipynb",
        help="assignments such as 5.4 (all that were handed in where left out), or a notebook",
    )
    grade.add_argument("--student", action="append", metavar="NAME", help="only this student; may be repeated")
    grade.add_argument("--jobs", type=_positive, metavar="N", help="notebooks at a time (default: one per processor)")
    grade.add_argument(
        "--isolation",
        choices=("bubblewrap", "process"),
        default="bubblewrap",
        help="shut students' code in (bubblewrap, the default), or merely give it a process of its own",
    )
    grade.add_argument(
        "--resume", action="store_true", help="leave out what is graded already, and not handed in again since"
    )
    grade.add_argument("--json", action="store_true", help="print everything as JSON instead of a table")
    grade.set_defaults(command=_grade)


def _add_tidy(commands: Any) -> None:
    tidy = commands.add_parser(
        "tidy",
        help="store notebooks as this course does",
        description="Store notebooks as this course does: without what differs from one machine or session to the "
        "next, and assignments without outputs.",
        epilog="Exit codes: 0, all is tidy now; 1, something is left that is not.",
    )
    tidy.add_argument("notebooks", nargs="*", type=Path, metavar="NOTEBOOK", help="all of the course where left out")
    tidy.add_argument("--check", action="store_true", help="only say what is wrong, and change nothing")
    tidy.set_defaults(command=_tidy)


def _positive(text: str) -> int:
    if (number := int(text)) < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return number


def _grade(options: argparse.Namespace) -> int:
    files = [name for name in options.what if name.endswith(".ipynb")]
    if files and len(options.what) > 1:
        raise RuntimeError("one notebook at a time, please, or assignments")
    return _grade_file(Path(files[0]), options) if files else _grade_class(options)


def _grade_class(options: argparse.Namespace) -> int:
    from course_lib.grading import pool

    pool.warm_up()  # which takes as long as the imports below
    from course_lib.grading import report
    from course_lib.grading.batch import Class, grade_class

    course = Class(_course_folder())
    handed_in = course.assignments()
    unknown = [name for name in options.what if name not in handed_in]
    if unknown or not handed_in:
        there = ", ".join(handed_in) or "nothing"
        raise RuntimeError(f"nothing was handed in for {', '.join(unknown) or 'any assignment'}; there is {there}")
    submissions = []
    try:
        for submission in grade_class(
            course,
            options.what or handed_in,
            students=options.student,
            jobs=options.jobs,
            isolation=options.isolation,
            resume=options.resume,
        ):
            submissions.append(submission)
    except KeyboardInterrupt:
        print(f"course: {len(submissions)} submissions are graded and stored; go on with --resume", file=sys.stderr)
        raise
    submissions.sort(key=lambda submission: (submission.assignment, submission.student))
    print(report.as_json(submissions) if options.json else report.summary(submissions))
    if any(submission.failure for submission in submissions):
        return 1
    return 3 if any(graded.notes for submission in submissions for graded in submission.graded) else 0


def _grade_file(path: Path, options: argparse.Namespace) -> int:
    from course_lib.border.temporary import owned_folder
    from course_lib.grading import report
    from course_lib.grading.batch import Submission
    from course_lib.grading.sheet import Sheet
    from course_lib.grading.work import Task, grade

    if not path.is_file():
        raise RuntimeError(f"there is no file {path}")
    course = _course_folder()
    sheet = Sheet.for_file(path, sorted(course.glob("source/*/*.ipynb")))
    with owned_folder() as alone:
        folder = path.resolve().parent
        # What lies beside a notebook belongs to it where it was handed in; elsewhere it may be anything.
        if course / "submitted" not in folder.parents:
            shutil.copy(path, alone)
            folder = alone
        (graded,) = grade(Task((sheet,), folder, options.isolation, (course,)))
    submission = Submission(sheet.assignment, path.stem, [graded])
    print(report.as_json([submission]) if options.json else report.details(graded))
    return 3 if graded.notes else 0


def _demo(_: argparse.Namespace) -> int:
    from course_lib.grading import demo

    demo.run(_course_folder())
    return 0


def _lessons(options: argparse.Namespace) -> int:
    from course_lib import notebooks

    notebooks.run(options.notebooks or sorted((_course_folder() / "notebooks").glob("*.ipynb")))
    return 0


def _unpack(options: argparse.Namespace) -> int:
    from course_lib import notebooks

    copied, left = notebooks.unpack(options.folder)
    for lesson in copied:
        print(lesson)
    if left:
        print(f"left alone, for they are there already: {', '.join(lesson.name for lesson in left)}")
    print(f"Open them with: jupyter lab {options.folder}")
    return 0


def _tidy(options: argparse.Namespace) -> int:
    from course_lib import notebooks

    untidy = False
    for path in options.notebooks or notebooks.everywhere(_course_folder()):
        if not path.is_file():
            raise RuntimeError(f"there is no file {path}")
        mended, left = notebooks.tidy_file(path, write=not options.check)
        for fault in mended:
            print(f"{path}: {fault}" if options.check else f"{path}: put right: {fault}")
        for fault in left:
            print(f"{path}: {fault}; change the cell, then run: course lessons {path}")
        untidy = untidy or bool(left) or (options.check and bool(mended))
    return int(untidy)


def _doctor(_: argparse.Namespace) -> int:
    from course_lib import doctor

    try:
        course = _course_folder()
    except RuntimeError:
        course = None
    is_well = True
    for finding in doctor.examine(course):
        print(finding, flush=True)
        is_well = is_well and not (finding.remedy and finding.is_needed)
    return 0 if is_well else 1


def _course_folder() -> Path:
    """Find the root of the course, from the current folder upwards."""
    here = Path.cwd()
    for folder in (here, *here.parents):
        if (folder / "nbgrader_config.py").is_file() and (folder / "source").is_dir():
            return folder
    raise RuntimeError(f"{here} is not inside a course: no nbgrader_config.py and source/ here or above")


if __name__ == "__main__":
    sys.exit(main())
