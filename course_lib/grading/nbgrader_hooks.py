"""The hooks that `nbgrader_config.py` adds to nbgrader, so that it grades in the same way as `course grade`."""

import re
from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import nbgrader.apps.api
import nbgrader.apps.autogradeapp
import nh3
from nbconvert.filters import strip_files_prefix
from nbformat import NotebookNode
from nbgrader.converters import Autograde, NbGraderException
from nbgrader.preprocessors import NbGraderPreprocessor
from traitlets import Enum

from course_lib.grading.assignment import without_hidden_tests
from course_lib.grading.batch import Submission, grade_class
from course_lib.grading.cells import is_test
from course_lib.grading.course import Course
from course_lib.grading.text import printable

Resources = dict[str, Any]

# The HTML allowed in Markdown cells. It cannot run code, load anything from elsewhere, or cover the page around it.
_TAGS = {
    *("h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "blockquote", "pre", "hr", "br", "details", "summary"),
    *("ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td"),
    *("a", "img", "span", "code", "em", "strong", "b", "i", "u", "s", "del", "ins", "mark", "sub", "sup", "kbd"),
}
_CELL = {"align", "style", "colspan", "rowspan"}
_ATTRIBUTES = {
    "a": {"href"},
    "img": {"alt", "src"},
    "div": {"class"},
    "span": {"class"},
    "ol": {"start"},
    "th": _CELL,
    "td": _CELL,
}
# Formgrader recognises its buttons by ids and classes, so only the classes that highlight code are kept.
_VALUES = {
    ("a", "href"): re.compile(r"(https?://|mailto:).*", re.DOTALL),
    ("img", "src"): re.compile(r"data:image/.*", re.DOTALL),
    ("div", "class"): re.compile(r"highlight"),
    ("span", "class"): re.compile(r"[a-z][a-z0-9]?"),
}


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


class HideTests(NbGraderPreprocessor):
    """Leaves hidden tests out of the feedback, but keeps their outputs."""

    def preprocess_cell(
        self, cell: NotebookNode, resources: Resources, cell_index: int
    ) -> tuple[NotebookNode, Resources]:
        """Remove the hidden tests from a test cell."""
        if is_test(cell):
            cell.source = without_hidden_tests(cell.source)
        return cell, resources


def harmless_html(html: str) -> str:
    """Keep the visible content of a Markdown cell, and drop anything that could run code or load other content."""
    harmless = nh3.clean(
        strip_files_prefix(html),
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        attribute_filter=_allowed_value,
        url_schemes={"https", "http", "mailto", "data"},
        filter_style_properties={"text-align"},
        link_rel=None,
    )
    # These pages style tables with Bootstrap.
    return harmless.replace("<table>", '<table class="table" style="width: auto">')


def _allowed_value(tag: str, attribute: str, value: str) -> str | None:
    allowed = _VALUES.get((tag, attribute))
    return value if allowed is None or allowed.fullmatch(value) else None
