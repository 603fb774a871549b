"""The hooks that `nbgrader_config.py` adds to nbgrader, so that it grades in the same way as `course grade`."""

from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import nbgrader.apps.api
import nbgrader.apps.autogradeapp
from nbgrader.converters import Autograde, NbGraderException
from traitlets import Enum

from course_lib.grading import markup
from course_lib.grading.batch import Submission, grade_class
from course_lib.grading.course import Course
from course_lib.grading.text import printable


class CourseAutograde(Autograde):
    """Takes the place of nbgrader's `Autograde`, and hands submissions to the pipeline of `course grade`."""

    isolation: Any = Enum(
        ["bubblewrap", "process"],
        "bubblewrap",
        help="Run student code in a sandbox (bubblewrap), or only in a separate process (process).",
    ).tag(config=True)

    def start(self) -> None:
        """Grade the submissions that nbgrader was asked for.

        Raises
        ------
        NbGraderException
            If a submission could not be graded; the log says why.
        """
        if "CourseAutograde" not in self.config:  # another course, in the same process
            super().start()
            return
        try:
            failed = [submission for submission in self._graded() if submission.failure]
        except RuntimeError as error:
            raise self._failure(str(error)) from None
        if failed:
            raise NbGraderException(f"{len(failed)} submissions could not be graded; see the lines above.")

    def _graded(self) -> Iterator[Submission]:
        """Grade the submissions, and log what an instructor should know about each."""
        course, assignment = Course(Path(self.coursedir.root), self.config), self.coursedir.assignment_id
        if self.coursedir.notebook_id != "*":
            raise RuntimeError("All notebooks of a submission are graded together. Leave out --notebook.")
        students = [student for student in course.students(assignment) if self._is_asked_for(student)]
        if not students:
            found = course.folder(assignment, self.coursedir.student_id)
            raise RuntimeError(f"There are no submissions in {found}. Put them there, or collect them.")
        for submission in grade_class(course, [assignment], students, isolation=self.isolation, resume=not self.force):
            name = printable(f"{submission.assignment} {submission.student}")
            for graded in submission.graded:
                for note in graded.notes:
                    self.log.warning("%s: %s", name, note)
            if submission.failure:
                self.log.error("%s: %s", name, printable(submission.failure))
            yield submission

    def _is_asked_for(self, student: str) -> bool:
        wanted, excluded = self.coursedir.student_id, self.coursedir.student_id_exclude.split(",")
        # The validator of the student's name has removed spaces.
        return student not in excluded and (student.strip() == wanted or fnmatchcase(student, wanted))

    def _failure(self, reason: str) -> NbGraderException:
        self.log.error(printable(reason))
        return NbGraderException(printable(reason))


def replace_autograde() -> None:
    """Let nbgrader's command and formgrader's button use `CourseAutograde`. nbgrader has no setting for this."""
    nbgrader.apps.api.Autograde = nbgrader.apps.autogradeapp.Autograde = CourseAutograde


def harmless_html(html: str) -> str:
    """Make a Markdown cell harmless, and style its tables with Bootstrap, as nbgrader's pages do."""
    return markup.harmless_html(html).replace("<table>", '<table class="table" style="width: auto">')
