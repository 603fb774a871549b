"""Stores a graded submission where nbgrader expects it: in its gradebook, and in the folder autograded/."""

import contextlib
import fcntl
import glob
import json
import logging
import os
import shutil
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import nbformat
from nbgrader.api import (
    Assignment,
    Comment,
    Grade,
    Gradebook,
    InvalidEntry,
    SubmittedAssignment,
    SubmittedNotebook,
)
from nbgrader.coursedir import CourseDirectory
from nbgrader.preprocessors import AssignLatePenalties
from nbgrader.utils import parse_utc
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from course_lib.border.limits import SECONDS_FOR_GRADEBOOK
from course_lib.grading.assignment import AssignmentNotebook
from course_lib.grading.cells import name_of
from course_lib.grading.files import Unreadable, read_bytes
from course_lib.grading.findings import of_verdicts, replace_findings
from course_lib.grading.grade import GradedNotebook

_MARK = "graded"  # in a notebook's metadata: the fingerprint of what was graded


class NotStored(Exception):
    """A submission was graded, but could not be stored; the message is a sentence for the instructor."""


def record(
    course: CourseDirectory,
    gradebook: Gradebook,
    notebooks: Sequence[AssignmentNotebook],
    student: str,
    graded: list[GradedNotebook],
    fingerprint: str,
) -> None:
    """Store a submission's grades and notebooks.

    The folder is put in place last, in one step: if grading is interrupted before that, `is_complete` returns False.

    Parameters
    ----------
    course : CourseDirectory
        nbgrader's folders of the course.
    gradebook : Gradebook
        An open gradebook.
    notebooks : sequence of AssignmentNotebook
        The notebooks of the assignment.
    student : str
        The student who submitted them.
    graded : list of GradedNotebook
        The result for each notebook.
    fingerprint : str
        The fingerprint of what was graded.

    Raises
    ------
    NotStored
        If the gradebook is locked, or a file cannot be written. The gradebook stays usable.
    """
    try:
        with _only_writer(course), _without_tracebacks():
            _record_points(course, gradebook, notebooks, student, graded)
            _write_folder(course, notebooks, student, graded, fingerprint)
    except (SQLAlchemyError, InvalidEntry) as error:
        _roll_back(gradebook)
        reason = _reason_of(error)
        if "database is locked" not in reason:
            raise NotStored(
                f"the gradebook could not be written: {reason}. Mend it, and continue with --resume."
            ) from None
        with contextlib.suppress(SQLAlchemyError):  # the others need not wait as long for the same program
            gradebook.db.execute(text("PRAGMA busy_timeout = 1000"))
        raise NotStored(
            "another program kept the gradebook locked. Close whatever uses gradebook.db, and continue with --resume."
        ) from None
    except OSError as error:
        _roll_back(gradebook)
        raise NotStored(
            f"{error.filename or 'a file'} could not be written: {error.strerror}. Mend it, and continue with --resume."
        ) from None
    except BaseException:
        _roll_back(gradebook)
        raise


def _reason_of(error: BaseException) -> str:
    """Return what the database itself said. nbgrader wraps it in errors of its own."""
    cause: BaseException | None = error
    while cause is not None and getattr(cause, "orig", None) is None:
        cause = cause.__context__
    return str(cause.orig if isinstance(cause, DBAPIError) else error).strip().splitlines()[-1]


def _roll_back(gradebook: Gradebook) -> None:
    with contextlib.suppress(SQLAlchemyError):
        gradebook.db.rollback()


@contextlib.contextmanager
def _only_writer(course: CourseDirectory) -> Iterator[None]:
    """Wait until no other grader stores anything in this course."""
    folder = os.open(course.root, os.O_RDONLY)
    deadline = time.monotonic() + SECONDS_FOR_GRADEBOOK
    try:
        while True:
            try:
                fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                if time.monotonic() > deadline:
                    raise NotStored(
                        "another grader has been storing a submission for too long. End it, and continue with --resume."
                    ) from None
                time.sleep(0.01)
        yield
    finally:
        os.close(folder)


@contextlib.contextmanager
def _without_tracebacks() -> Iterator[None]:
    """Keep nbgrader from logging the traceback of each error of the database; `record` says what happened."""
    log = logging.getLogger("tornado.application")
    before, log.disabled = log.disabled, True
    try:
        yield
    finally:
        log.disabled = before


def _record_points(
    course: CourseDirectory,
    gradebook: Gradebook,
    notebooks: Sequence[AssignmentNotebook],
    student: str,
    graded: list[GradedNotebook],
) -> None:
    with _one_transaction(gradebook):
        is_late = _change_points(course, gradebook, notebooks, student, graded)
    gradebook.db.commit()
    if is_late:
        for notebook, each in zip(notebooks, graded, strict=True):
            about = {"notebook": notebook.name, "assignment": notebook.assignment, "student": student}
            about["db_url"] = course.db_url
            AssignLatePenalties(parent=course).preprocess(each.notebook, {"nbgrader": about})


@contextlib.contextmanager
def _one_transaction(gradebook: Gradebook) -> Iterator[None]:
    """Keep nbgrader's functions from committing, and from sending anything to the database before it is complete."""
    gradebook.db.commit = lambda: None
    try:
        with gradebook.db.no_autoflush:
            yield
    finally:
        del gradebook.db.commit


def _change_points(
    course: CourseDirectory,
    gradebook: Gradebook,
    notebooks: Sequence[AssignmentNotebook],
    student: str,
    graded: list[GradedNotebook],
) -> bool:
    """Change what the gradebook holds about a submission; return whether it was late."""
    assignment = notebooks[0].assignment
    gradebook.db.expire_all()  # another grader may have changed it
    gradebook.update_or_create_student(student)
    gradebook.db.flush()  # so that a new one is found
    submission = gradebook.update_or_create_submission(
        assignment, student, timestamp=_timestamp(course, course.submitted_directory, assignment, student)
    )
    for notebook, each in zip(notebooks, graded, strict=True):
        stored = _find_notebook(gradebook, submission, notebook, student)
        cells = (*stored.notebook.grade_cells, *stored.notebook.solution_cells, *stored.notebook.task_cells)
        names = {cell.id: cell.name for cell in cells}
        points = {verdict.name: verdict.points for verdict in each.verdicts}
        for grade in _find(gradebook, Grade, stored, names):
            grade.auto_score = points[names[grade.cell_id]]
            # A grade given by hand is kept, and marked for another look.
            grade.needs_manual_grade = grade.manual_score is not None or grade.auto_score is None
        unanswered = _unanswered(notebook, each)
        for comment in _find(gradebook, Comment, stored, names):
            comment.auto_comment = "No response." if names[comment.cell_id] in unanswered else None
        stored.late_submission_penalty = None
    found = [
        finding
        for notebook, each in zip(notebooks, graded, strict=True)
        for finding in of_verdicts(assignment, notebook.name, student, each.verdicts)
    ]
    replace_findings(gradebook.db, assignment, student, found)
    return submission.total_seconds_late > 0


def _find_notebook(
    gradebook: Gradebook, submission: SubmittedAssignment, notebook: AssignmentNotebook, student: str
) -> SubmittedNotebook:
    """Find a notebook of a submission, by both: there is no index for all notebooks of a submission."""
    if submission in gradebook.db.new:
        return next(each for each in submission.notebooks if each.name == notebook.name)
    return gradebook.find_submission_notebook(notebook.name, notebook.assignment, student)


def _find(gradebook: Gradebook, kind: Any, stored: SubmittedNotebook, cells: Iterable[str]) -> list:
    """Return the grades or the comments (`kind`) that a notebook has for all its cells.

    There is an index for a cell of a notebook, but none for a notebook: without the cells, this would take longer with
    each submission that is stored.
    """
    if stored in gradebook.db.new:
        return stored.grades if kind is Grade else stored.comments
    return gradebook.db.query(kind).filter(kind.cell_id.in_(cells), kind.notebook_id == stored.id).all()


def graded_submissions(gradebook: Gradebook) -> set[tuple[str, str]]:
    """Return the assignments and students of all submissions that have points from a grader."""
    found = (
        gradebook.db.query(Assignment.name, SubmittedAssignment.student_id)
        .join(SubmittedAssignment, SubmittedAssignment.assignment_id == Assignment.id)
        .join(SubmittedNotebook, SubmittedNotebook.assignment_id == SubmittedAssignment.id)
        .join(Grade, Grade.notebook_id == SubmittedNotebook.id)
        .filter(Grade.auto_score.is_not(None))
    )
    return {(assignment, student) for assignment, student in found.distinct()}


def is_complete(course: CourseDirectory, assignment: str, student: str, fingerprint: str) -> bool:
    """Tell whether the folder of a graded submission holds exactly what was graded."""
    folder = Path(_folder(course, course.autograded_directory, assignment, student))
    try:
        stored = [json.loads(path.read_bytes())["metadata"].get(_MARK) for path in folder.glob("*.ipynb")]
    except (OSError, ValueError, KeyError, TypeError, AttributeError):  # not written by this grader
        return False
    return set(stored) == {fingerprint}


def lateness_note(course: CourseDirectory, gradebook: Gradebook, assignment: str, student: str) -> str:
    """Say that nobody can tell whether a submission was late, if that is so; otherwise return an empty string."""
    if _timestamp(course, course.submitted_directory, assignment, student) is not None:
        return ""
    if os.path.lexists(Path(_folder(course, course.submitted_directory, assignment, student), "timestamp.txt")):
        return "The time stamp of the submission cannot be read, so it is not known whether it was late."
    if gradebook.find_assignment(assignment).duedate is not None:
        return "The submission has no time stamp, so it is not known whether it was late."
    return ""


def _unanswered(notebook: AssignmentNotebook, graded: GradedNotebook) -> set[str]:
    stubs = {cell.name: cell.source for cell in notebook.cells if cell.is_answer}
    found = {name_of(cell): cell.source for cell in graded.notebook.cells}
    return {name for name, stub in stubs.items() if found.get(name, stub) == stub}


def _timestamp(course: CourseDirectory, kind: str, assignment: str, student: str) -> datetime | None:
    """Return the time of a submission, or None if its timestamp is missing or damaged."""
    path = Path(_folder(course, kind, assignment, student), "timestamp.txt")
    try:
        written = read_bytes(path, 1000).decode().strip()
        return parse_utc(written) if written else None
    except (Unreadable, ValueError, OverflowError, TypeError):
        return None


def _folder(course: CourseDirectory, kind: str, assignment: str, student: str) -> str:
    return course.format_path(kind, student, assignment)


def remove_unfinished(course: CourseDirectory, assignment: str) -> None:
    """Remove the folders that graders which were killed have left in autograded/."""
    pattern = Path(_folder(course, course.autograded_directory, assignment, "*"))
    pattern = pattern.with_name(f".{glob.escape(assignment)}-*")
    escaped = glob.escape(course.root) + str(pattern).removeprefix(course.root)
    with _only_writer(course):
        for unfinished in glob.glob(escaped):
            shutil.rmtree(unfinished, ignore_errors=True)


def _write_folder(
    course: CourseDirectory,
    notebooks: Sequence[AssignmentNotebook],
    student: str,
    graded: list[GradedNotebook],
    fingerprint: str,
) -> None:
    """Write the folder under a temporary name, and then rename it."""
    assignment = notebooks[0].assignment
    target = Path(_folder(course, course.autograded_directory, assignment, student))
    target.parent.mkdir(parents=True, exist_ok=True)
    building = Path(tempfile.mkdtemp(prefix=f".{assignment}-", dir=target.parent))
    old = target.with_name(f"{building.name}-old")
    try:
        building.chmod(0o2775 if course.groupshared else 0o755)
        for name, content in _files(course, notebooks, student, graded, fingerprint).items():
            path = building / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
            path.chmod(0o664 if course.groupshared else 0o444)
        if target.exists():
            target.rename(old)
        building.rename(target)
    except BaseException:
        shutil.rmtree(building, ignore_errors=True)
        if old.exists():
            old.rename(target)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _files(
    course: CourseDirectory,
    notebooks: Sequence[AssignmentNotebook],
    student: str,
    graded: list[GradedNotebook],
    fingerprint: str,
) -> dict[str, bytes]:
    """Return what belongs into the folder. nbgrader takes any notebook in there for one of the assignment's."""
    files: dict[str, bytes] = {}
    for each in graded:
        files |= {name: content for name, content in each.files.items() if not name.endswith(".ipynb")}
    for notebook, each in zip(notebooks, graded, strict=True):
        each.notebook.metadata[_MARK] = fingerprint
        files[f"{notebook.name}.ipynb"] = nbformat.writes(each.notebook).encode()
    if timestamp := _timestamp(course, course.submitted_directory, notebooks[0].assignment, student):
        files["timestamp.txt"] = f"{timestamp} UTC".encode()
    return files
