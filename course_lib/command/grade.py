"""`course grade`."""

import argparse
import contextlib
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from course_lib.command.course_folder import course_folder

if TYPE_CHECKING:
    from course_lib.grading.cluster import Cluster


def add_parsers(commands: Any) -> None:
    """Add `course grade`."""
    grade = commands.add_parser(
        "grade",
        help="grade a class, or a single notebook",
        description="Grade the submissions of a class in submitted/, and store the results in nbgrader's gradebook and "
        "in autograded/. Or grade a single notebook, and print points, reasons and hints without storing anything.",
        epilog="Exit codes: 0, everything was graded; 1, the grader failed; 2, wrong usage; 3, everything was graded, "
        "but some submissions were unusual.",
    )
    grade.add_argument(
        "what",
        nargs="*",
        metavar="ASSIGNMENT | FILE.ipynb",
        help="assignments such as 5.4 (default: all that have submissions), or a notebook",
    )
    grade.add_argument("--student", action="append", metavar="NAME", help="grade only this student; can be repeated")
    grade.add_argument("--jobs", type=_positive, metavar="N", help="submissions at once (default: one per processor)")
    grade.add_argument(
        "--scheduler",
        metavar="ADDRESS",
        help="grade on the workers of this Dask scheduler, such as tls://10.0.0.1:8786, or of one with N workers on "
        "this machine: local:N",
    )
    grade.add_argument(
        "--isolation",
        choices=("bubblewrap", "process"),
        default="bubblewrap",
        help="run student code in a sandbox (bubblewrap, the default), or only in a separate process",
    )
    grade.add_argument(
        "--resume",
        action="store_true",
        help="skip submissions that have been graded, if neither they nor the assignment have changed since",
    )
    grade.add_argument("--html", action="store_true", help="for a notebook: also write FILE.html, the student's page")
    grade.add_argument("--json", action="store_true", help="print the results as JSON instead of a table")
    grade.set_defaults(command=_grade)


def _positive(text: str) -> int:
    if (number := int(text)) < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return number


def _grade(options: argparse.Namespace) -> int:
    files = [name for name in options.what if name.endswith(".ipynb")]
    if files and len(options.what) > 1:
        raise RuntimeError("give one notebook, or any number of assignments")
    if options.html and not files:
        raise RuntimeError("--html is for a single notebook. For a class, run: nbgrader generate_feedback ASSIGNMENT")
    return _grade_file(Path(files[0]), options) if files else _grade_class(options)


def _grade_class(options: argparse.Namespace) -> int:
    from course_lib.checks.console import say
    from course_lib.grading import pool

    if not options.scheduler:
        pool.warm_up()  # in the background, during the imports below
    from course_lib.grading import report
    from course_lib.grading.batch import grade_class
    from course_lib.grading.course import Course

    course = Course(course_folder())
    submitted = course.assignments()
    unknown = [name for name in options.what if name not in submitted]
    if unknown or not submitted:
        found = ", ".join(submitted) or "none"
        wanted = ", ".join(unknown) or "any assignment"
        raise RuntimeError(f"there are no submissions for {wanted} (assignments with submissions: {found})")
    summary = report.Summary()
    kept = []
    try:
        with _cluster(options) as cluster:
            grading = grade_class(
                course,
                options.what or submitted,
                students=options.student,
                jobs=options.jobs or (cluster.jobs if cluster else None),
                isolation=options.isolation,
                resume=options.resume,
                executor=cluster,
            )
            with contextlib.closing(grading):
                for submission in grading:
                    summary.add(submission)
                    if options.json:
                        kept.append(submission)
    except KeyboardInterrupt:
        print(f"course: graded and stored {summary.number} submissions; continue with --resume", file=sys.stderr)
        raise
    kept.sort(key=lambda submission: (submission.assignment, submission.student))
    say(report.as_json(kept) if options.json else str(summary))
    return 1 if summary.failed else 3 if summary.unusual else 0


@contextlib.contextmanager
def _cluster(options: argparse.Namespace) -> "Iterator[Cluster | None]":
    """Connect to the scheduler that was named, if any, and make sure that its workers can grade."""
    if not options.scheduler:
        yield None
        return
    from course_lib.grading.cluster import Cluster

    with Cluster(options.scheduler) as cluster:
        if cluster.is_exposed:
            print(
                f"course: the connection to {options.scheduler} is not encrypted, and whoever can reach the scheduler "
                "can read submissions and run programs on its workers. Use TLS; docs/scale.md says how.",
                file=sys.stderr,
            )
        cluster.insist_on(options.isolation)
        print(f"course: Dask shows the progress at {cluster.dashboard}", file=sys.stderr)
        yield cluster


def _grade_file(path: Path, options: argparse.Namespace) -> int:
    from course_lib.border.temporary import owned_folder
    from course_lib.checks.console import say
    from course_lib.grading import report
    from course_lib.grading.assignment import AssignmentNotebook
    from course_lib.grading.batch import Submission
    from course_lib.grading.files import files_in
    from course_lib.grading.grade import Task, grade

    if not path.is_file():
        raise RuntimeError(f"there is no file {path}")
    course = course_folder()
    assignment = AssignmentNotebook.for_file(path, sorted(course.glob("source/*/*.ipynb")))
    with owned_folder() as alone:
        folder = path.resolve().parent
        # In submitted/, the other files in the folder belong to the submission; elsewhere they may be unrelated.
        if course / "submitted" not in folder.parents:
            shutil.copy(path, alone)
            folder = alone
        (graded,) = grade(Task((assignment,), files_in(folder), options.isolation, (course,)))
    submission = Submission(assignment.assignment, path.stem, [graded])
    say(report.as_json([submission]) if options.json else report.details(graded))
    if options.html:
        from course_lib.grading.feedback import feedback_page, with_points

        page = path.with_suffix(".html")
        notebook = with_points(graded.notebook, graded.verdicts)
        page.write_text(feedback_page(notebook, {"assignment": assignment.assignment}), encoding="utf-8")
        if not options.json:
            say(f"\nThe same as a page: {page.resolve().as_uri()}")
    return 3 if graded.notes else 0
