"""Brings a submission back into the shape of its assignment, however its cells were moved, copied, lost or retyped.

Test cells and locked cells are always the instructor's own. All other code is the student's, in the student's order.
"""

import ast
from typing import Any

from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_raw_cell

from course_lib.grading.reading import HandedIn
from course_lib.grading.sheet import Sheet, SheetCell

__all__ = ["mend"]

_NEW_CELL = {"code": new_code_cell, "markdown": new_markdown_cell, "raw": new_raw_cell}
_METADATA = {
    "kernelspec": {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}


def mend(handed_in: HandedIn, sheet: Sheet) -> NotebookNode:
    """Make a notebook that can be graded.

    Parameters
    ----------
    handed_in : HandedIn
        What was handed in. Notes about what had to be mended are added to its notes.
    sheet : Sheet
        The assignment's notebook.

    Returns
    -------
    NotebookNode
        With every cell of the sheet once, under its name, and without outputs. A test stands where it stood, but not
        above the answer that it judges.
    """
    submitted = handed_in.cells or []
    notes = handed_in.notes
    places = _places(submitted, sheet)
    is_read = handed_in.cells is not None

    mended: dict[int, list[NotebookNode]] = {}
    for index, cell in enumerate(submitted):
        owner = next((known for known in sheet.cells if index in places[known.name]), None)
        if owner is None:
            mended[index] = [_new(cell["cell_type"], cell)]
        elif owner.is_solution:
            counts = index == places[owner.name][-1]
            mended[index] = [_solution(owner, cell, notes) if counts else _new(owner.cell_type, cell)]
        else:
            mended[index] = []

    at_the_end: list[NotebookNode] = []
    for known in sheet.cells:
        found = places[known.name]
        if len(found) > 1:
            notes.append(f"There were {len(found)} cells called {known.name}.")
        if known.is_solution:
            if not found:
                at_the_end.append(_missing(known, is_read, notes))
            continue
        if not found and is_read:
            notes.append(f"The cell {known.name} was missing; it was put back.")
        if any(not _is_as_released(submitted[index], known) for index in found):
            notes.append(f"The cell {known.name} was changed; the original was used.")
        index = max(found[:1] + _definitions(submitted, places, known), default=None)
        (at_the_end if index is None else mended[index]).append(_original(known))

    cells = [cell for index in sorted(mended) for cell in mended[index]] + at_the_end
    for number, cell in enumerate(cells):
        cell["id"] = cell.metadata["nbgrader"]["grade_id"] if "nbgrader" in cell.metadata else f"cell-{number}"
    return new_notebook(cells=cells, metadata=_METADATA)


def _places(submitted: list[dict[str, Any]], sheet: Sheet) -> dict[str, list[int]]:
    """Find the cells of the sheet in a submission: by nbgrader's name for them, by their id, or by what they define."""
    places: dict[str, list[int]] = {known.name: [] for known in sheet.cells}
    unknown = []
    for index, cell in enumerate(submitted):
        known = cell["metadata"].get("nbgrader")
        name = known.get("grade_id") if isinstance(known, dict) else None
        name = name if isinstance(name, str) and name in places else cell["id"]
        if name in places:
            places[name].append(index)
        else:
            unknown.append(index)
    for known in sheet.cells:
        if known.is_solution and known.cell_type == "code" and not places[known.name]:
            defining = [i for i in unknown if known.name in _defined_in(submitted[i])]
            places[known.name] = defining[-1:]
            unknown = [i for i in unknown if i not in defining[-1:]]
    return places


def _definitions(submitted: list[dict[str, Any]], places: dict[str, list[int]], test: SheetCell) -> list[int]:
    """Find where a test's answer is: in the cell for it, or if there is none, wherever its name is defined."""
    if places.get(test.exercise):
        return places[test.exercise][-1:]
    return [index for index, cell in enumerate(submitted) if test.exercise in _defined_in(cell)][-1:]


def _defined_in(cell: dict[str, Any]) -> set[str]:
    if cell["cell_type"] != "code":
        return set()
    try:
        body = ast.parse(cell["source"]).body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return set()
    return {name for node in body if (name := getattr(node, "name", None))}


def _new(cell_type: str, cell: dict[str, Any], **metadata: Any) -> NotebookNode:
    """Make a cell of what a student wrote in one."""
    pictures = {"attachments": cell["attachments"]} if cell_type == "markdown" and cell["attachments"] else {}
    return _NEW_CELL[cell_type](cell["source"], metadata=metadata, **pictures)


def _solution(known: SheetCell, cell: dict[str, Any], notes: list[str]) -> NotebookNode:
    if cell["cell_type"] != known.cell_type:
        notes.append(
            f"The cell {known.name} was turned from {known.cell_type} into {cell['cell_type']}; it was turned back."
        )
    return _new(known.cell_type, cell, nbgrader=known.metadata)


def _missing(known: SheetCell, is_read: bool, notes: list[str]) -> NotebookNode:
    """Make a place for an answer that is not there; the stub would only undo what may be defined elsewhere."""
    if is_read:
        notes.append(f"There was no cell called {known.name}.")
    source = "# There was no such cell in what was handed in." if known.cell_type == "code" else known.source
    return _NEW_CELL[known.cell_type](source, metadata={"nbgrader": known.metadata})


def _original(known: SheetCell) -> NotebookNode:
    metadata = {"nbgrader": known.metadata, "deletable": False, "editable": False}
    return _NEW_CELL[known.cell_type](known.source, metadata=metadata)


def _is_as_released(cell: dict[str, Any], known: SheetCell) -> bool:
    return cell["cell_type"] == known.cell_type and cell["source"].split() == known.released.split()
