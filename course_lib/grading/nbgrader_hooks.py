"""The hooks that `nbgrader_config.py` adds to nbgrader, so that it grades in the same way as `course grade`."""

import re
import stat
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import nh3
from nbconvert.exporters import NotebookExporter
from nbconvert.filters import strip_files_prefix
from nbformat import NotebookNode
from nbgrader.api import Gradebook
from nbgrader.preprocessors import NbGraderPreprocessor
from traitlets import Enum, List, Unicode

from course_lib.grading.assignment import AssignmentNotebook, without_hidden_tests
from course_lib.grading.cells import is_test
from course_lib.grading.files import files_beside
from course_lib.grading.grade import Task, grade

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


class GradingExporter(NotebookExporter):
    """Replaces nbgrader's sanitizing and `Execute` steps: turns any submission into a graded notebook."""

    isolation: Any = Enum(
        ["bubblewrap", "process"],
        "bubblewrap",
        help="Run student code in a sandbox (bubblewrap), or only in a separate process (process).",
    ).tag(config=True)
    hidden = List(Unicode(), help="Folders that student code must not see.").tag(config=True)

    parent: Any  # nbgrader's converter

    def from_filename(self, filename: str, resources: Resources | None = None, **keywords: Any) -> Any:
        """Convert a notebook. nbgrader does so twice: first the submitted notebook, and then the result."""
        if not self.parent._sanitizing or resources is None:
            return super().from_filename(filename, resources, **keywords)
        path, about = Path(filename), resources["nbgrader"]
        course = self.parent.coursedir
        source = Path(course.format_path(course.source_directory, ".", about["assignment"]))
        release = Path(course.format_path(course.release_directory, ".", about["assignment"]))
        with Gradebook(about["db_url"]) as gradebook:
            named = about["assignment"], about["notebook"]
            assignment = AssignmentNotebook.from_gradebook(gradebook, *named, release)
        hidden = tuple(map(Path, self.hidden))
        task = Task((assignment,), path.parent, self.isolation, hidden, provided=files_beside(source, []))
        (graded,) = grade(task)
        for note in graded.notes:
            self.log.warning("%s: %s", filename, note)
        return self.from_notebook_node(graded.notebook, resources, **keywords)


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


def replace_links(notebooks: Iterable[str], **_: Any) -> None:
    """Replace links and special files in a submission with a short text file, before nbgrader copies their targets."""
    for folder in {Path(notebook).parent for notebook in notebooks}:
        for path in sorted(folder.rglob("*")):
            kind = path.lstat().st_mode
            if stat.S_ISREG(kind) or stat.S_ISDIR(kind):
                continue
            text = f"This was a link to {path.readlink()}." if stat.S_ISLNK(kind) else "This was not a regular file."
            path.unlink()
            path.with_name(f"{path.name}.left-out.txt").write_text(f"{text}\n", encoding="utf-8")
