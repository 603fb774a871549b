"""Grades a class: many notebooks in parallel, with a single writer to the gradebook."""

import os
import shutil
import sys
from collections import deque
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, CancelledError, Executor, Future, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import closing, nullcontext
from dataclasses import dataclass, field, replace
from itertools import chain
from pathlib import Path

from nbformat import NotebookNode
from nbgrader.api import Gradebook, MissingEntry
from tqdm import tqdm

from course_lib.border.limits import Limits
from course_lib.border.sandbox import Isolation, IsolationUnavailable
from course_lib.grading.assignment import AssignmentNotebook
from course_lib.grading.cluster import LOST, WorkersUnusable
from course_lib.grading.course import Course, trouble_with_name
from course_lib.grading.files import files_in
from course_lib.grading.fingerprint import fingerprint
from course_lib.grading.grade import GradedNotebook, Task, grade
from course_lib.grading.gradebook import (
    NotStored,
    graded_submissions,
    is_complete,
    lateness_note,
    record,
    remove_unfinished,
)
from course_lib.grading.pool import pool

Jobs = int | Callable[[], int]


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
    folder : Path
        The folder of the submission.
    task : Task or None
        How to grade it, until it has been graded; without its files, which are read when it is its turn.
    fingerprint : str
        The fingerprint of what is graded, from when it is its turn.
    """

    assignment: str
    student: str
    graded: list[GradedNotebook] = field(default_factory=list)
    failure: str = ""
    folder: Path = Path()
    task: Task | None = None
    fingerprint: str = ""


def grade_class(
    course: Course,
    assignments: list[str],
    students: list[str] | None = None,
    jobs: Jobs | None = None,
    isolation: Isolation = "bubblewrap",
    resume: bool = False,
    limits: Limits | None = None,
    executor: Executor | None = None,
) -> Generator[Submission]:
    """Grade submissions and store the results; yield each submission once it is stored.

    Parameters
    ----------
    course : Course
        The course.
    assignments : list of str
        The assignments to grade.
    students : list of str, optional
        The students to grade. Default: all.
    jobs : int or function, optional
        How many submissions to grade at once, or what returns it if workers come and go. Default: the number of
        processors.
    isolation : {"bubblewrap", "process"}
        Whether student code runs in a sandbox, or only in a separate process.
    resume : bool
        Whether to skip submissions that have been graded, if neither they nor the assignment have changed since.
    limits : Limits, optional
        The limits for each notebook.
    executor : concurrent.futures.Executor, optional
        Runs the grading tasks. Default: a pool of processes on this machine. Its workers need not see the same files.
        If it loses what it was given, it raises an error of the kind `concurrent.futures.BrokenExecutor`.

    Raises
    ------
    RuntimeError
        If nbgrader has generated none of the assignments, or the gradebook cannot be opened.
    IsolationUnavailable
        If this machine does not support that isolation.
    """
    jobs = jobs or os.cpu_count() or 1
    with closing(course.gradebook(to_grade=True)) as gradebook:
        notebooks = {assignment: _notebooks(course, gradebook, assignment) for assignment in assignments}
        if not any(notebooks.values()):
            raise RuntimeError(_not_generated(assignments[0]))
        graded_before = graded_submissions(gradebook) if resume else set()
        todo = [
            submission
            for assignment in assignments
            for submission in _submissions(course, gradebook, assignment, notebooks[assignment], isolation, limits)
            if (students is None or submission.student in students)
            and not ((submission.assignment, submission.student) in graded_before and _is_complete(course, submission))
        ]
        number = len(todo)
        failed, waiting = [each for each in todo if each.failure], deque(each for each in todo if not each.failure)
        todo.clear()  # each submission belongs to the caller once it is done: memory must not grow with the class
        with closing(_grade_all(waiting, jobs, executor)) as graded:  # if interrupted, the pool ends here and now
            progress = tqdm(
                chain(failed, graded),
                total=number,
                desc="grading",
                unit=" submissions",
                disable=not sys.stderr.isatty(),
                leave=False,
            )
            for submission in progress:
                if not submission.failure:
                    _store(course, gradebook, submission)
                # Notebooks and files are stored now.
                submission.graded = [replace(each, notebook=NotebookNode(), files={}) for each in submission.graded]
                submission.task = None
                yield submission


def _submissions(
    course: Course,
    gradebook: Gradebook,
    assignment: str,
    notebooks: tuple[AssignmentNotebook, ...],
    isolation: Isolation,
    limits: Limits | None,
) -> Iterator[Submission]:
    """List the submissions for an assignment. Those that cannot be graded have a failure."""
    remove_unfinished(course.directory, assignment)
    provided = course.provided_files(assignment)
    for student in course.students(assignment):
        trouble = trouble_with_name(student) if notebooks else _not_generated(assignment)
        submission = Submission(assignment, student, failure=trouble, folder=course.folder(assignment, student))
        if not submission.failure:
            note = lateness_note(course.directory, gradebook, assignment, student)
            notes = (note,) if note else ()
            submission.task = Task(notebooks, (), isolation, course.hidden(), limits or Limits(), provided, notes)
        yield submission


def _notebooks(course: Course, gradebook: Gradebook, assignment: str) -> tuple[AssignmentNotebook, ...]:
    try:
        names = [notebook.name for notebook in gradebook.find_assignment(assignment).notebooks]
    except (MissingEntry, UnicodeEncodeError):
        return ()
    release = course.release_folder(assignment)
    return tuple(AssignmentNotebook.from_gradebook(gradebook, assignment, name, release) for name in names)


def _not_generated(assignment: str) -> str:  # even if nbgrader has a due date for it
    return f"Assignment {assignment} has not been generated yet. Run: nbgrader generate_assignment {assignment}"


def _task(submission: Submission) -> Task:
    if submission.task is None:
        raise ValueError("the submission has been graded, or cannot be")
    return submission.task


def _is_complete(course: Course, submission: Submission) -> bool:
    if submission.task is None:
        return False
    now = fingerprint(submission.task, submission.folder)
    return is_complete(course.directory, submission.assignment, submission.student, now)


def _store(course: Course, gradebook: Gradebook, submission: Submission) -> None:
    """Store a graded submission. Whatever fails is the failure of this submission, and the others go on."""
    try:
        notebooks = _task(submission).notebooks
        record(course.directory, gradebook, notebooks, submission.student, submission.graded, submission.fingerprint)
    except NotStored as error:
        submission.failure = str(error)
    except Exception as error:
        submission.failure = _unforeseen(error)


def _grade_all(waiting: deque[Submission], jobs: Jobs, executor: Executor | None) -> Generator[Submission]:
    """Grade all submissions, and yield each one when it is done."""
    while waiting:
        with nullcontext(executor) if executor else pool(_now(jobs)) as workers:
            lost = yield from _grade_in(workers, waiting, jobs)
        # A process was killed, perhaps by one of these. Each is tried once more, with no other beside it.
        for submission in lost:
            with nullcontext(executor) if executor else pool(1) as worker:
                _finish(submission, _submit(worker, submission))
            yield submission


def _now(jobs: Jobs) -> int:
    return jobs() if callable(jobs) else jobs


def _grade_in(
    workers: Executor, waiting: deque[Submission], jobs: Jobs
) -> Generator[Submission, None, list[Submission]]:
    """Grade submissions in a pool, and yield each when it is done. If some are lost, finish the others; return them."""
    running: dict[Future, Submission] = {}
    lost: list[Submission] = []
    while (waiting and not lost) or running:
        # Submit only enough to keep all workers busy: results are large, and stay in memory until they are stored.
        while waiting and not lost and len(running) < 3 * _now(jobs):
            submission = waiting.popleft()
            running[_submit(workers, submission)] = submission
        done, _ = wait(running, return_when=FIRST_COMPLETED)
        for future in done:
            submission = running.pop(future)
            if not future.cancelled() and isinstance(future.exception(), BrokenExecutor):
                lost.append(submission)
            else:
                _finish(submission, future)
                yield submission
    return lost


def _submit(workers: Executor, submission: Submission) -> Future:
    try:
        # Only now, so that a large class need not wait for the first results until all files have been read.
        submission.fingerprint = fingerprint(_task(submission), submission.folder)
        task = replace(_task(submission), submitted=files_in(submission.folder))
    except Exception as error:
        return _failed(error)
    try:
        return workers.submit(grade, task)
    except (BrokenExecutor, EOFError, OSError) as error:  # the last two if the server that starts workers was killed
        return _failed(BrokenProcessPool(str(error)))


def _failed(error: Exception) -> Future:
    failed: Future = Future()
    failed.set_exception(error)
    return failed


def _finish(submission: Submission, future: Future) -> None:
    try:
        submission.graded = future.result()
    except (IsolationUnavailable, WorkersUnusable):
        raise
    except CancelledError:
        raise WorkersUnusable(LOST) from None
    except BrokenProcessPool:
        submission.failure = "the grading process was killed twice"
    except BrokenExecutor as error:
        submission.failure = str(error)
    except Exception as error:
        submission.failure = _unforeseen(error)


def _unforeseen(error: Exception) -> str:
    if isinstance(error, OSError):
        reason = error.args[0][0][2] if isinstance(error, shutil.Error) else error
        return f"the grader could not use a file: {reason}. Mend it, and continue with --resume."
    lines = str(error).strip().splitlines() or [""]
    return f"the grader itself stopped at {type(error).__name__}: {lines[0]}"
