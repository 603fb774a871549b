"""`course grade`."""

import argparse
import shutil
import sys
from pathlib import Path
from typing import Any

from course_lib.command.course_folder import course_folder

__all__ = ["add_parsers"]


def add_parsers(commands: Any) -> None:
    """Add `course grade`."""
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
        help="assignments such as 5.4 (default: all that were handed in), or a notebook",
    )
    grade.add_argument("--student", action="append", metavar="NAME", help="only this student; may be repeated")
    grade.add_argument("--jobs", type=_positive, metavar="N", help="notebooks at a time (default: one per processor)")
    grade.add_argument(
        "--isolation",
        choices=("bubblewrap", "process"),
        default="bubblewrap",
        help="shut student code in (bubblewrap, the default), or merely give it a process of its own",
    )
    grade.add_argument(
        "--resume",
        action="store_true",
        help="skip what is graded already and was not handed in again since",
    )
    grade.add_argument("--json", action="store_true", help="print everything as JSON instead of a table")
    grade.set_defaults(command=_grade)


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
    from course_lib.grading.batch import grade_class
    from course_lib.grading.course import Course

    course = Course(course_folder())
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
    from course_lib.grading.assignment import AssignmentNotebook
    from course_lib.grading.batch import Submission
    from course_lib.grading.grade import Task, grade

    if not path.is_file():
        raise RuntimeError(f"there is no file {path}")
    course = course_folder()
    assignment = AssignmentNotebook.for_file(path, sorted(course.glob("source/*/*.ipynb")))
    with owned_folder() as alone:
        folder = path.resolve().parent
        # What lies beside a notebook belongs to it where it was handed in; elsewhere it may be anything.
        if course / "submitted" not in folder.parents:
            shutil.copy(path, alone)
            folder = alone
        (graded,) = grade(Task((assignment,), folder, options.isolation, (course,)))
    submission = Submission(assignment.assignment, path.stem, [graded])
    print(report.as_json([submission]) if options.json else report.details(graded))
    return 3 if graded.notes else 0
