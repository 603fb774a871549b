"""Grades a class: many notebooks side by side, one writer to the gradebook."""

import os
import sys
from collections import deque
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, Future, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import closing, nullcontext
from dataclasses import dataclass, field, replace

from nbformat import NotebookNode
from nbgrader.api import Gradebook, MissingEntry
from tqdm import tqdm

from course_lib.border.limits import Limits
from course_lib.border.sandbox import Isolation, IsolationUnavailable
from course_lib.grading.assignment import AssignmentNotebook
from course_lib.grading.course import Course
from course_lib.grading.grade import GradedNotebook, Task, grade
from course_lib.grading.gradebook import is_recorded, record
from course_lib.grading.pool import pool

__all__ = ["Submission", "grade_class"]


@dataclass
class Submission:
    """What a student has handed in for an assignment, and the result of grading it.

    Attributes
    ----------
    assignment, student : str
        Which it is.
    graded : list of GradedNotebook
        One for each notebook; empty if the grader has failed.
    failure : str
        Why the grader has failed, if it has.
    """

    assignment: str
    student: str
    graded: list[GradedNotebook] = field(default_factory=list)
    failure: str = ""


def grade_class(
    course: Course,
    assignments: list[str],
    students: list[str] | None = None,
    jobs: int | None = None,
    isolation: Isolation = "bubblewrap",
    resume: bool = False,
    limits: Limits | None = None,
    executor: Executor | None = None,
) -> Iterator[Submission]:
    """Grade submissions and store the results; yield each submission once it is stored.

    Parameters
    ----------
    course : Course
        The course.
    assignments : list of str
        Which assignments.
    students : list of str, optional
        Whose submissions. Default: everybody's.
    jobs : int, optional
        How many notebooks at a time. Default: as many as there are processors.
    isolation : {"bubblewrap", "process"}
        Whether student code is shut in.
    resume : bool
        Whether to leave out what has been graded, and not been handed in again since.
    limits : Limits, optional
        What a notebook may use.
    executor : concurrent.futures.Executor, optional
        Where the work is done: by default in processes of this machine. Any other must see the same files.

    Raises
    ------
    RuntimeError
        If nbgrader has not generated an assignment.
    IsolationUnavailable
        If this machine cannot shut code in.
    """
    jobs = jobs or os.cpu_count() or 1
    with closing(course.gradebook()) as gradebook:
        notebooks = {assignment: _notebooks(gradebook, assignment) for assignment in assignments}
        provided = {assignment: course.provided_files(assignment) for assignment in assignments}
        todo = [
            Submission(assignment, student)
            for assignment in assignments
            for student in course.students(assignment)
            if (students is None or student in students)
            and not (resume and is_recorded(course.directory, gradebook, assignment, student))
        ]

        def task(submission: Submission) -> Task:
            folder = course.folder(submission.assignment, submission.student)
            asked_for = tuple(notebooks[submission.assignment])
            files = provided[submission.assignment]
            return Task(asked_for, folder, isolation, course.hidden(), limits or Limits(), files)

        graded = _worked_off(todo, task, jobs, executor)
        silent = not sys.stderr.isatty()
        for submission in tqdm(
            graded, total=len(todo), desc="grading", unit=" submissions", disable=silent, leave=False
        ):
            if not submission.failure:
                about = course.directory, gradebook, notebooks[submission.assignment]
                record(*about, submission.student, submission.graded)
                # What is stored need not be kept: memory stays the same, however large the class.
                submission.graded = [replace(each, notebook=NotebookNode(), files={}) for each in submission.graded]
            yield submission


def _notebooks(gradebook: Gradebook, assignment: str) -> list[AssignmentNotebook]:
    try:
        names = [notebook.name for notebook in gradebook.find_assignment(assignment).notebooks]
    except MissingEntry:
        names = []
    if not names:  # not generated, though perhaps given a date
        raise RuntimeError(
            f"nbgrader does not know the assignment {assignment} yet: nbgrader generate_assignment {assignment}"
        )
    return [AssignmentNotebook.from_gradebook(gradebook, assignment, name) for name in names]


def _worked_off(
    todo: list[Submission], task: Callable[[Submission], Task], jobs: int, executor: Executor | None
) -> Iterator[Submission]:
    """Let all submissions be graded, and yield each one when that is done."""
    waiting = deque(todo)
    while waiting:
        with nullcontext(executor) if executor else pool(jobs) as workers:
            lost = yield from _through(workers, waiting, task, 3 * jobs)
        # A grading process was killed. What it was working on gets one more chance, alone.
        for submission in lost:
            with pool(1) as worker:
                _finish(submission, worker.submit(grade, task(submission)))
            yield submission


def _through(
    workers: Executor, waiting: deque[Submission], task: Callable[[Submission], Task], max_running: int
) -> Generator[Submission, None, list[Submission]]:
    """Pass submissions through a pool, and yield each when it is graded; return those that were lost, if it breaks."""
    running: dict[Future, Submission] = {}
    while waiting or running:
        # Only as many at a time as keep everybody busy: results are large, and wait to be written.
        while waiting and len(running) < max_running:
            try:
                future = workers.submit(grade, task(waiting[0]))
            except BrokenProcessPool:
                return list(running.values())
            running[future] = waiting.popleft()
        done, _ = wait(running, return_when=FIRST_COMPLETED)
        for future in done:
            if isinstance(future.exception(), BrokenProcessPool):
                return list(running.values())
            submission = running.pop(future)
            _finish(submission, future)
            yield submission
    return []


def _finish(submission: Submission, future: Future) -> None:
    try:
        submission.graded = future.result()
    except IsolationUnavailable:
        raise
    except BrokenProcessPool:
        submission.failure = "the process that graded this was killed, twice"
    except Exception as error:
        submission.failure = f"{type(error).__name__}: {error}"
