"""Grades a class: many notebooks side by side, one writer to the gradebook."""

import os
import re
import sys
from collections import deque
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, Future, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import closing, nullcontext
from dataclasses import dataclass, field, replace
from pathlib import Path

from nbformat import NotebookNode
from nbgrader.api import Gradebook, MissingEntry
from nbgrader.coursedir import CourseDirectory
from tqdm import tqdm
from traitlets.config import Config, PyFileConfigLoader

from course_lib.border.limits import Limits
from course_lib.border.sandbox import Isolation, IsolationUnavailable
from course_lib.grading.pool import pool
from course_lib.grading.recording import is_recorded, record
from course_lib.grading.sheet import Sheet
from course_lib.grading.work import Graded, Task, grade

__all__ = ["Class", "Submission", "grade_class"]


@dataclass
class Submission:
    """What a student has handed in for an assignment, and what became of it.

    Attributes
    ----------
    assignment, student : str
        Which it is.
    graded : list of Graded
        One for each notebook; empty if the grader has failed.
    failure : str
        Why the grader has failed, if it has.
    """

    assignment: str
    student: str
    graded: list[Graded] = field(default_factory=list)
    failure: str = ""


class Class:
    """A course's folder, as nbgrader and its configuration see it.

    Parameters
    ----------
    root : Path
        Where ``nbgrader_config.py`` is.
    """

    def __init__(self, root: Path) -> None:
        loaded = PyFileConfigLoader("nbgrader_config.py", str(root)).load_config()
        self.config = Config(loaded)
        self.directory = CourseDirectory(config=self.config)
        self.root = Path(self.directory.root)

    def gradebook(self) -> Gradebook:
        """Open the gradebook."""
        return Gradebook(self.directory.db_url, self.directory.course_id)

    def hidden(self) -> tuple[Path, ...]:
        """Return the folders that no student's code may see."""
        exchange = self.config.get("Exchange", {}).get("root", "/usr/local/share/nbgrader/exchange")
        return self.root, Path(exchange)

    def assignments(self) -> list[str]:
        """Name the assignments for which something was handed in."""
        return sorted({assignment for assignment, _ in self._submitted("*")})

    def students(self, assignment: str) -> list[str]:
        """Name the students who have handed something in for an assignment."""
        return sorted(student for _, student in self._submitted(assignment))

    def folder(self, assignment: str, student: str) -> Path:
        """Return what a student has handed in for an assignment."""
        return Path(self.directory.format_path(self.directory.submitted_directory, student, assignment))

    def _submitted(self, assignment: str) -> list[tuple[str, str]]:
        pattern = self.folder(assignment, "*")
        anchor = Path(pattern.anchor)
        names = re.compile(
            self.directory.format_path(
                self.directory.submitted_directory, "(?P<student>[^/]+)", "(?P<assignment>[^/]+)", escape=True
            )
        )
        found = [names.fullmatch(str(path)) for path in anchor.glob(str(pattern.relative_to(anchor))) if path.is_dir()]
        pairs = [(match["assignment"], match["student"]) for match in found if match]
        return [pair for pair in pairs if not any(name.startswith(".") for name in pair)]


def grade_class(
    course: Class,
    assignments: list[str],
    students: list[str] | None = None,
    jobs: int | None = None,
    isolation: Isolation = "bubblewrap",
    resume: bool = False,
    limits: Limits | None = None,
    executor: Executor | None = None,
) -> Iterator[Submission]:
    """Grade submissions and store what they come to; yield each when it is stored.

    Parameters
    ----------
    course : Class
        The course.
    assignments : list of str
        Which assignments.
    students : list of str, optional
        Whose submissions; everybody's where left out.
    jobs : int, optional
        How many notebooks at a time; as many as there are processors where left out.
    isolation : {"bubblewrap", "process"}
        Whether students' code is shut in.
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
        sheets = {assignment: _sheets(gradebook, assignment) for assignment in assignments}
        todo = [
            Submission(assignment, student)
            for assignment in assignments
            for student in course.students(assignment)
            if (students is None or student in students)
            and not (resume and is_recorded(course.directory, gradebook, assignment, student))
        ]

        def task(submission: Submission) -> Task:
            folder = course.folder(submission.assignment, submission.student)
            return Task(tuple(sheets[submission.assignment]), folder, isolation, course.hidden(), limits or Limits())

        graded = _worked_off(todo, task, jobs, executor)
        silent = not sys.stderr.isatty()
        for submission in tqdm(
            graded, total=len(todo), desc="grading", unit=" submissions", disable=silent, leave=False
        ):
            if not submission.failure:
                about = course.directory, gradebook, sheets[submission.assignment]
                record(*about, submission.student, submission.graded)
                # What is stored need not be kept: memory stays the same, however large the class.
                submission.graded = [replace(each, notebook=NotebookNode(), files={}) for each in submission.graded]
            yield submission


def _sheets(gradebook: Gradebook, assignment: str) -> list[Sheet]:
    try:
        notebooks = [notebook.name for notebook in gradebook.find_assignment(assignment).notebooks]
    except MissingEntry:
        notebooks = []
    if not notebooks:  # not generated, though perhaps given a date
        raise RuntimeError(
            f"nbgrader does not know the assignment {assignment} yet: nbgrader generate_assignment {assignment}"
        )
    return [Sheet.from_gradebook(gradebook, assignment, notebook) for notebook in notebooks]


def _worked_off(
    todo: list[Submission], task: Callable[[Submission], Task], jobs: int, executor: Executor | None
) -> Iterator[Submission]:
    """Let all submissions be graded, and yield each when it is."""
    waiting = deque(todo)
    while waiting:
        with nullcontext(executor) if executor else pool(jobs) as workers:
            lost = yield from _through(workers, waiting, task, 3 * jobs)
        # A process of the grader's was killed. Whatever was in work gets one more chance, alone.
        for submission in lost:
            with pool(1) as worker:
                _finish(submission, worker.submit(grade, task(submission)))
            yield submission


def _through(
    workers: Executor, waiting: deque[Submission], task: Callable[[Submission], Task], most: int
) -> Generator[Submission, None, list[Submission]]:
    """Pass submissions through a pool, and yield each when it is graded; return those that were lost, if it breaks."""
    running: dict[Future, Submission] = {}
    while waiting or running:
        # Only as many at a time as keep everybody busy: results are large, and wait to be written.
        while waiting and len(running) < most:
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
