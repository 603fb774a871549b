"""Grades a class: many notebooks in parallel, with a single writer to the gradebook."""

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


@dataclass
class Submission:
    """A student's submission for an assignment, and the result of grading it.

    Attributes
    ----------
    assignment, student : str
        The names of the assignment and the student.
    graded : list of GradedNotebook
        The result for each notebook; empty if the grader failed.
    failure : str
        Why the grader failed; empty if it did not.
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
        The assignments to grade.
    students : list of str, optional
        The students to grade. Default: all.
    jobs : int, optional
        How many submissions to grade at once. Default: the number of processors.
    isolation : {"bubblewrap", "process"}
        Whether student code runs in a sandbox, or only in a separate process.
    resume : bool
        Whether to skip submissions that have been graded and not submitted again since.
    limits : Limits, optional
        The limits for each notebook.
    executor : concurrent.futures.Executor, optional
        Runs the grading tasks. Default: a pool of processes on this machine. Its workers must see the same files.

    Raises
    ------
    RuntimeError
        If nbgrader has not generated an assignment.
    IsolationUnavailable
        If this machine does not support that isolation.
    """
    jobs = jobs or os.cpu_count() or 1
    with closing(course.gradebook()) as gradebook:
        notebooks = {assignment: _notebooks(course, gradebook, assignment) for assignment in assignments}
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

        graded = _grade_all(todo, task, jobs, executor)
        silent = not sys.stderr.isatty()
        for submission in tqdm(
            graded, total=len(todo), desc="grading", unit=" submissions", disable=silent, leave=False
        ):
            if not submission.failure:
                about = course.directory, gradebook, notebooks[submission.assignment]
                record(*about, submission.student, submission.graded)
                # Notebooks and files are stored now; dropping them keeps memory small, however large the class.
                submission.graded = [replace(each, notebook=NotebookNode(), files={}) for each in submission.graded]
            yield submission


def _notebooks(course: Course, gradebook: Gradebook, assignment: str) -> list[AssignmentNotebook]:
    try:
        names = [notebook.name for notebook in gradebook.find_assignment(assignment).notebooks]
    except MissingEntry:
        names = []
    if not names:  # not generated, even if nbgrader has a due date for it
        raise RuntimeError(
            f"Assignment {assignment} has not been generated yet. Run: nbgrader generate_assignment {assignment}"
        )
    release = course.release_folder(assignment)
    return [AssignmentNotebook.from_gradebook(gradebook, assignment, name, release) for name in names]


def _grade_all(
    todo: list[Submission], task: Callable[[Submission], Task], jobs: int, executor: Executor | None
) -> Iterator[Submission]:
    """Grade all submissions, and yield each one when it is done."""
    waiting = deque(todo)
    while waiting:
        with nullcontext(executor) if executor else pool(jobs) as workers:
            lost = yield from _grade_in(workers, waiting, task, 3 * jobs)
        # A grading process was killed. Each submission in progress is tried once more, in a process of its own.
        for submission in lost:
            with pool(1) as worker:
                _finish(submission, worker.submit(grade, task(submission)))
            yield submission


def _grade_in(
    workers: Executor, waiting: deque[Submission], task: Callable[[Submission], Task], max_running: int
) -> Generator[Submission, None, list[Submission]]:
    """Grade submissions in a pool, and yield each when it is done. If the pool breaks, return those in progress."""
    running: dict[Future, Submission] = {}
    while waiting or running:
        # Submit only enough to keep all workers busy: results are large, and stay in memory until they are stored.
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
        submission.failure = "the grading process was killed twice"
    except Exception as error:
        submission.failure = f"{type(error).__name__}: {error}"
