"""Tells from nbgrader's metadata whether a cell is an answer or a test."""

from collections.abc import Mapping
from typing import Any

from nbformat import NotebookNode

# The metadata that all notebooks of the course share.
NOTEBOOK_METADATA = {
    "kernelspec": {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}


# In the metadata of a test cell that has run: what it found, as data.
FOUND = "found"

# In the metadata of the cell that shows students an answer at work: if the answer is wrong, this drawing, as HTML.
DRAWN = "drawn"

# In the metadata of a code cell that nbgrader does not know by name: that it is as students got it.
RELEASED = "released"


def name_of(cell: Mapping[str, Any]) -> str | None:
    """Return the `grade_id` of a cell, if it has one."""
    name = _nbgrader(cell).get("grade_id")
    return name if isinstance(name, str) else None


def is_graded(cell: Mapping[str, Any]) -> bool:
    """Tell whether a cell is graded by its content: it is a test, or a written answer."""
    return bool(_nbgrader(cell).get("grade"))


def is_task(cell: Mapping[str, Any]) -> bool:
    """Tell whether a cell sets a task of nbgrader's: students solve it in cells of their own, and teachers grade it."""
    return bool(_nbgrader(cell).get("task"))


def is_answer(cell: Mapping[str, Any]) -> bool:
    """Tell whether students write in a cell, code or text."""
    return bool(_nbgrader(cell).get("solution"))


def is_locked(cell: Mapping[str, Any]) -> bool:
    """Tell whether students must not change a cell."""
    return bool(_nbgrader(cell).get("locked"))


def is_test(cell: Mapping[str, Any]) -> bool:
    """Tell whether a cell is a test of an answer."""
    return cell["cell_type"] == "code" and is_graded(cell) and not is_answer(cell)


def new_cell(cell_type: str, source: str, **fields: Any) -> NotebookNode:
    """Make a cell without validating it, unlike nbformat's functions: that would take most of the time."""
    cell = NotebookNode(cell_type=cell_type, source=source, metadata=NotebookNode())
    if cell_type == "code":
        cell.update(outputs=[], execution_count=None)
    cell.update(fields)
    return cell


def _nbgrader(cell: Mapping[str, Any]) -> Mapping[str, Any]:
    # A submission may have anything in place of the metadata.
    metadata = cell["metadata"].get("nbgrader")
    return metadata if isinstance(metadata, Mapping) else {}
