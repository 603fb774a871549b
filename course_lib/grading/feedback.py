"""The student's page: points, what to look at, and the student's own work, as one HTML file.

A page is made from a graded notebook alone: its cells carry what the tests found, and `Collect` (for a class, from the
gradebook) or `with_points` (for a single notebook) adds the points and the teacher's comments.
"""

import base64
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from markupsafe import Markup
from nbconvert.exporters import Exporter
from nbconvert.filters import strip_ansi
from nbformat import NotebookNode
from nbgrader.api import Comment, Grade, Gradebook
from nbgrader.preprocessors import NbGraderPreprocessor
from sqlalchemy.orm import joinedload

from course_lib.checks.runner import PARTS
from course_lib.grading.assignment import without_hidden_tests
from course_lib.grading.cells import DRAWN, RELEASED, is_answer, is_graded, is_locked, is_task, is_test, name_of
from course_lib.grading.markup import code, markdown, preformatted
from course_lib.grading.pages import page
from course_lib.grading.teaching import Teaching, teaching
from course_lib.grading.text import printable, printable_lines
from course_lib.grading.verdict import Verdict, verdicts

_HEADING = re.compile(r"\A\s*(#{1,2}) +(.+)\n?")
_LONGEST_OUTPUT = 5_000  # characters
_ROOM_FOR_PICTURES = 600_000  # bytes of base64 on a page
_NUMBERS = ("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve")


@dataclass
class Check:
    """A graded cell, and what became of it.

    Attributes
    ----------
    verdict : Verdict
        What the grader found.
    points : float or None
        The points that count: the teacher's, if there are any. None if they are still to be given.
    title : str
        What it checks, in a few words; empty if that is not known.
    source : str
        The test as students see it; empty for the course's own checks, whose report says more.
    """

    verdict: Verdict
    points: float | None
    title: str = ""
    source: str = ""

    @property
    def state(self) -> str:
        """Tell whether it is "right", "wrong", "not begun" or "by hand", by the points that count."""
        if self.points is None:
            return "by hand"
        if self.points >= self.verdict.max_score:
            return "right"
        return "not begun" if self.verdict.state == "not begun" else "wrong"

    @property
    def by_teacher(self) -> bool:
        """Whether a teacher has given other points than the test."""
        return self.points is not None and self.verdict.points not in (None, self.points)

    @property
    def summary(self) -> str:
        """What is wrong, in a few words."""
        if self.verdict.state == "by hand":
            return "Your instructor gave these points."
        named = " ".join(f"{each.name}." for each in self.verdict.misconceptions)
        lines = self.verdict.problems or self.verdict.reason.splitlines() or ("",)
        return named or (lines[0] if len(lines[0]) <= 200 else f"{lines[0][:200]} …")


@dataclass
class Item:
    """A piece of a section: a text, a cell with its outputs, a check, or a teacher's comment."""

    kind: str
    html: str = ""
    outputs: list[Markup] = field(default_factory=list)
    check: Check | None = None


@dataclass
class Section:
    """A part of the notebook under one heading."""

    title: str
    anchor: str
    items: list[Item] = field(default_factory=list)

    @property
    def checks(self) -> list[Check]:
        """The graded cells."""
        return [item.check for item in self.items if item.check]

    @property
    def points(self) -> float:
        """The points so far."""
        return sum(check.points or 0 for check in self.checks)

    @property
    def max_score(self) -> float:
        """The largest possible number of points."""
        return sum(check.verdict.max_score for check in self.checks)

    @property
    def is_done(self) -> bool:
        """Whether there is nothing to look at."""
        commented = any(item.kind == "comment" for item in self.items)
        return bool(self.checks) and all(check.state == "right" for check in self.checks) and not commented

    @property
    def is_untouched(self) -> bool:
        """Whether nothing in it was begun."""
        return bool(self.checks) and all(check.state == "not begun" for check in self.checks)

    @property
    def taught(self) -> Teaching | None:
        """What teaches the exercise."""
        return next((teaching()[c.verdict.exercise] for c in self.checks if c.verdict.exercise in teaching()), None)


def feedback_page(notebook: NotebookNode, about: dict[str, Any]) -> str:
    """Return the page.

    Parameters
    ----------
    notebook : NotebookNode
        A graded notebook with points and comments in the metadata of its cells.
    about : dict
        What is known about the submission: ``student``, ``assignment``, ``seconds_late``, ``late_penalty`` and
        ``extended``, all optional.
    """
    title, notes, sections = _read(notebook)
    checks = [check for section in sections for check in section.checks]
    penalty = about.get("late_penalty") or 0
    found = {state: [each for each in checks if each.state == state] for state in ("wrong", "not begun", "by hand")}
    return page(
        "student.html",
        title=title or printable(str(about.get("assignment", "Feedback"))),
        student=about.get("student", ""),
        points=max(0, sum(check.points or 0 for check in checks) - penalty),
        max_score=sum(check.verdict.max_score for check in checks),
        penalty=penalty,
        late=_duration(about.get("seconds_late") or 0),
        extended=about.get("extended", False),
        notes=notes,
        sections=sections,
        wrong=found["wrong"],
        not_begun=_by_exercise(found["not begun"]),
        by_hand=_by_exercise(found["by hand"]),
        heading=_heading(len(found["wrong"])),
    )


def _heading(count: int) -> str:
    if count == 1:
        return "One thing to look at"
    number = _NUMBERS[count] if count < len(_NUMBERS) else str(count)
    return f"{number} things to look at"


def _duration(seconds: float) -> str:
    """Write how long something took, in the largest unit that fits."""
    for size, one, many in ((86400, "1 day", "{} days"), (3600, "1 hour", "{} hours"), (60, "1 minute", "{} minutes")):
        if seconds >= size:
            count = round(seconds / size)
            return one if count == 1 else many.format(count)
    return "less than a minute" if seconds else ""


def _by_exercise(checks: list[Check]) -> dict[str, float]:
    """Add up the points that can be had for each exercise."""
    found: dict[str, float] = {}
    for check in checks:
        found[check.verdict.exercise] = found.get(check.verdict.exercise, 0) + check.verdict.max_score
    return found


# ---------------------------------------------------------------------------------------------------------------------
# Reading a graded notebook
# ---------------------------------------------------------------------------------------------------------------------


def _read(notebook: NotebookNode) -> tuple[str, Markup, list[Section]]:
    """Return the title of a graded notebook, the notes about the submission, and its sections."""
    title, notes, sections = "", Markup(), [Section("", "top")]
    found = {verdict.name: verdict for verdict in verdicts(notebook)}
    room = _Room(_ROOM_FOR_PICTURES)
    for number, cell in enumerate(notebook.cells):
        name = name_of(cell)
        if number == 0 and cell.get("id") == "notes" and not name:
            notes = markdown(cell.source)
        elif cell.cell_type == "markdown" and not name:
            source = cell.source
            if heading := _HEADING.match(source):
                source = source[heading.end() :]
                if len(heading[1]) == 1 and not title:
                    title = printable(heading[2].strip())
                else:
                    sections.append(Section(printable(heading[2].strip()), f"section-{number}"))
            if source.strip():
                sections[-1].items.append(Item("text", room.text(source, cell)))
        elif cell.metadata.get(RELEASED):
            if drawn := cell.metadata.get(DRAWN):
                sections[-1].items.append(Item("drawing", Markup(drawn)))
        elif name not in found and is_locked(cell) and not is_answer(cell):
            continue  # given by the assignment
        else:
            sections[-1].items += _items(cell, found.get(name or ""), room)
    return title, notes, [section for section in sections if _is_shown(section)]


def _is_shown(section: Section) -> bool:
    """Tell whether a section holds more than what its assignment says."""
    return any(item.kind != "text" for item in section.items)


def _items(cell: NotebookNode, verdict: Verdict | None, room: "_Room") -> Iterator[Item]:
    """Return what to show of a cell that is not a plain text."""
    about = cell.metadata.get("nbgrader", {})
    if verdict and is_test(cell):
        part = PARTS.get(verdict.name)
        source = "" if part else without_hidden_tests(cell.source).strip()
        yield Item("check", check=Check(verdict, about.get("score"), part.title if part else "", source))
        return
    if cell.cell_type == "markdown":
        yield Item("task" if is_task(cell) else "written", room.text(cell.source, cell))
    elif cell.cell_type == "code" and cell.source.strip():
        kind = "answer" if is_answer(cell) else "code"
        yield Item(kind, code(cell.source), [each for each in map(room.output, cell.outputs) if each])
    elif cell.source.strip():
        yield Item("written", preformatted(printable_lines(cell.source[:_LONGEST_OUTPUT])))
    if about.get("comment"):
        yield Item("comment", markdown(str(about["comment"]), level=4))
    if verdict:
        yield Item("check", check=Check(verdict, about.get("score"), "graded by hand"))


class _Room:
    """Shows texts and outputs, as long as a page has room for their pictures."""

    def __init__(self, room: int) -> None:
        self._left = room

    def text(self, source: str, cell: NotebookNode) -> Markup:
        """Show Markdown with the pictures attached to it."""
        html = markdown(source, cell.get("attachments"))
        pictures = len(html) - len(source)
        if pictures > self._left:
            return markdown(re.sub(r"!\[[^\]]*\]\([^)]*\)", "(a picture that is too large for this page)", source))
        self._left -= max(pictures, 0)
        return html

    def output(self, output: NotebookNode) -> Markup:
        """Show an output of a cell: its text, or its picture."""
        if output.output_type == "error":
            return _told("\n".join(output.get("traceback", ())) or output.get("evalue", ""))
        if output.output_type == "stream":
            return _told(output.get("text", ""))
        data = output.get("data", {})
        for kind in ("image/png", "image/jpeg"):
            if kind in data:
                return self._picture(kind, str(data[kind]).replace("\n", ""))
        return _told(data.get("text/plain", ""))

    def _picture(self, kind: str, encoded: str) -> Markup:
        try:
            base64.b64decode(encoded, validate=True)
        except ValueError:
            return Markup()
        if len(encoded) > self._left:
            return Markup("<p>A picture is left out here: it is too large for this page.</p>")
        self._left -= len(encoded)
        return Markup('<img alt="A picture that this cell drew" src="data:{};base64,{}">').format(kind, encoded)


def _told(text: Any) -> Markup:
    told = printable_lines(strip_ansi("".join(text))).rstrip()
    if len(told) > _LONGEST_OUTPUT:
        told = f"{told[:_LONGEST_OUTPUT]}\n… ({len(told) - _LONGEST_OUTPUT:,} more characters)"
    return preformatted(told) if told else Markup()


# ---------------------------------------------------------------------------------------------------------------------
# Points and comments
# ---------------------------------------------------------------------------------------------------------------------


def with_points(notebook: NotebookNode, found: list[Verdict]) -> NotebookNode:
    """Add the points of a notebook that is not in a gradebook, and return the notebook."""
    points = {verdict.name: verdict.points for verdict in found}
    for cell in notebook.cells:
        if is_graded(cell) or is_task(cell):
            cell.metadata.nbgrader["score"] = points[cell.metadata.nbgrader.grade_id]
    return notebook


class Collect(NbGraderPreprocessor):
    """Adds what the gradebook holds about a submission: points, comments, and how late it was."""

    def preprocess(self, notebook: NotebookNode, resources: Any) -> tuple[NotebookNode, Any]:
        """Add the points and comments to the cells, and what concerns the whole submission to the resources."""
        about = resources["nbgrader"]
        with Gradebook(about["db_url"]) as gradebook:
            stored = gradebook.find_submission_notebook(about["notebook"], about["assignment"], about["student"])
            submission = stored.assignment
            about["seconds_late"] = submission.total_seconds_late
            about["late_penalty"] = stored.late_submission_penalty or 0
            about["extended"] = bool(submission.extension)
            grades = gradebook.db.query(Grade).options(joinedload(Grade.cell)).filter_by(notebook_id=stored.id)
            points = {each.cell.name: _counting(each) for each in grades}
            told = gradebook.db.query(Comment).options(joinedload(Comment.cell)).filter_by(notebook_id=stored.id)
            comments = {each.cell.name: each.manual_comment for each in told}
        for cell in notebook.cells:
            if (name := name_of(cell)) in points:
                cell.metadata.nbgrader["score"] = points[name]
            if name in comments:
                cell.metadata.nbgrader["comment"] = comments[name]
        return notebook, resources


def _counting(grade: Grade) -> float | None:
    """Return the points that count, or None if they are still to be given."""
    if grade.manual_score is None and (grade.auto_score is None or grade.needs_manual_grade):
        return None
    return grade.score


class FeedbackExporter(Exporter):
    """Turns a graded notebook into the student's page; nbgrader's `GenerateFeedback` uses it."""

    file_extension = ".html"
    output_mimetype = "text/html"

    def from_notebook_node(self, nb: NotebookNode, resources: Any = None, **options: Any) -> Any:
        """Return the page and what is known about it."""
        notebook, resources = super().from_notebook_node(nb, resources, **options)
        return feedback_page(notebook, resources["nbgrader"]), resources
