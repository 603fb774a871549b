"""Stores a graded submission where nbgrader expects it: in its gradebook, and in the folder autograded/."""

import os
import shutil
import tempfile
from datetime import datetime
from pathlib import Path
from typing import Any

import nbformat
from nbgrader.api import Comment, Grade, Gradebook, SubmittedNotebook
from nbgrader.coursedir import CourseDirectory
from nbgrader.preprocessors import AssignLatePenalties
from nbgrader.utils import parse_utc
from sqlalchemy.orm import joinedload

from course_lib.grading.assignment import AssignmentNotebook
from course_lib.grading.cells import name_of
from course_lib.grading.files import Unreadable, read_bytes
from course_lib.grading.grade import GradedNotebook


def record(
    course: CourseDirectory,
    gradebook: Gradebook,
    notebooks: list[AssignmentNotebook],
    student: str,
    graded: list[GradedNotebook],
) -> None:
    """Store a submission's grades and notebooks.

    The folder is put in place last, in one step: if grading is interrupted before that, `is_recorded` returns False.

    Parameters
    ----------
    course : CourseDirectory
        nbgrader's folders of the course.
    gradebook : Gradebook
        An open gradebook.
    notebooks : list of AssignmentNotebook
        The notebooks of the assignment.
    student : str
        The student who submitted them.
    graded : list of GradedNotebook
        The result for each notebook.
    """
    assignment = notebooks[0].assignment
    timestamp = _timestamp(course, course.submitted_directory, assignment, student)
    gradebook.update_or_create_student(student)
    about = {"timestamp": timestamp} if timestamp else {}
    submission = gradebook.update_or_create_submission(assignment, student, **about)
    for notebook, each in zip(notebooks, graded, strict=True):
        stored = gradebook.find_submission_notebook(notebook.name, assignment, student)
        points = {verdict.name: verdict.points for verdict in each.verdicts}
        for grade in _with_cells(gradebook, Grade, stored):
            grade.auto_score = points[grade.cell.name]
            # A grade given by hand is kept, and marked for another look.
            grade.needs_manual_grade = grade.manual_score is not None or grade.auto_score is None
        unanswered = _unanswered(notebook, each)
        for comment in _with_cells(gradebook, Comment, stored):
            comment.auto_comment = "No response." if comment.cell.name in unanswered else None
        stored.late_submission_penalty = None
    gradebook.db.commit()
    if submission.total_seconds_late > 0:
        for notebook, each in zip(notebooks, graded, strict=True):
            named = {"notebook": notebook.name, "assignment": assignment, "student": student, "db_url": course.db_url}
            AssignLatePenalties(parent=course).preprocess(each.notebook, {"nbgrader": named})
    _write_folder(course, notebooks, student, graded)


def _with_cells(gradebook: Gradebook, kind: Any, stored: SubmittedNotebook) -> list:
    """Fetch a notebook's grades or comments (`kind`) with their cells in one query."""
    return gradebook.db.query(kind).options(joinedload(kind.cell)).filter(kind.notebook_id == stored.id).all()


def is_recorded(course: CourseDirectory, gradebook: Gradebook, assignment: str, student: str) -> bool:
    """Tell whether a submission has been graded completely, and not submitted again since."""
    submitted, autograded = (
        _timestamp(course, kind, assignment, student)
        for kind in (course.submitted_directory, course.autograded_directory)
    )
    folder = _folder(course, course.autograded_directory, assignment, student)
    if not os.path.isdir(folder) or (submitted and (not autograded or submitted > autograded)):
        return False
    submissions = [s for s in gradebook.student_submissions(student) if s.assignment.name == assignment]
    grades = [grade for s in submissions for notebook in s.notebooks for grade in notebook.grades]
    return any(grade.auto_score is not None for grade in grades)  # otherwise this is a different gradebook


def _unanswered(notebook: AssignmentNotebook, graded: GradedNotebook) -> set[str]:
    stubs = {cell.name: cell.source for cell in notebook.cells if cell.is_answer}
    found = {name_of(cell): cell.source for cell in graded.notebook.cells}
    return {name for name, stub in stubs.items() if found.get(name, stub) == stub}


def _timestamp(course: CourseDirectory, kind: str, assignment: str, student: str) -> datetime | None:
    """Return the time of a submission, or None if its timestamp is missing or damaged."""
    try:
        return parse_utc(read_bytes(Path(_folder(course, kind, assignment, student), "timestamp.txt"), 1000).decode())
    except (Unreadable, ValueError, OverflowError):
        return None


def _folder(course: CourseDirectory, kind: str, assignment: str, student: str) -> str:
    return course.format_path(kind, student, assignment)


def _write_folder(
    course: CourseDirectory, notebooks: list[AssignmentNotebook], student: str, graded: list[GradedNotebook]
) -> None:
    """Write the folder under a temporary name, and then rename it."""
    assignment = notebooks[0].assignment
    target = Path(_folder(course, course.autograded_directory, assignment, student))
    target.parent.mkdir(parents=True, exist_ok=True)
    for unfinished in target.parent.glob(f".{assignment}-*"):  # left by a run that was killed
        shutil.rmtree(unfinished)
    building = Path(tempfile.mkdtemp(prefix=f".{assignment}-", dir=target.parent))
    building.chmod(0o2775 if course.groupshared else 0o755)
    files: dict[str, bytes] = {}
    for notebook, each in zip(notebooks, graded, strict=True):
        files |= each.files
        files[f"{notebook.name}.ipynb"] = nbformat.writes(each.notebook).encode()
    if timestamp := _timestamp(course, course.submitted_directory, assignment, student):
        files["timestamp.txt"] = f"{timestamp} UTC".encode()
    for name, content in files.items():
        path = building / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        path.chmod(0o664 if course.groupshared else 0o444)
    old = target.with_name(f"{building.name}-old")
    if target.exists():
        target.rename(old)
    building.rename(target)
    shutil.rmtree(old, ignore_errors=True)
