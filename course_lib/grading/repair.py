"""Repairs a submission whose cells were moved, copied, deleted, or changed to another type.

Test cells and locked cells always come from the instructor. All other cells are the student's, in the student's order.
"""

import ast
from typing import Any

from nbformat import NotebookNode
from nbformat.v4 import new_notebook

from course_lib.grading.assignment import AssignmentCell, AssignmentNotebook
from course_lib.grading.cells import NOTEBOOK_METADATA, name_of, new_cell
from course_lib.grading.submission import SubmittedNotebook


def repair(submitted: SubmittedNotebook, assignment: AssignmentNotebook) -> NotebookNode:
    """Make a notebook that can be graded.

    Parameters
    ----------
    submitted : SubmittedNotebook
        The submitted notebook. Each repair is added to its notes.
    assignment : AssignmentNotebook
        The instructor's notebook.

    Returns
    -------
    NotebookNode
        A notebook without outputs that contains every cell of the assignment once, under its name. A test stays where
        it was, unless it was above its answer; then it follows the answer.
    """
    theirs = submitted.cells or []
    notes = submitted.notes
    places = _places(theirs, assignment)
    is_read = submitted.cells is not None

    repaired: dict[int, list[NotebookNode]] = {}
    for index, cell in enumerate(theirs):
        owner = next((ours for ours in assignment.cells if index in places[ours.name]), None)
        if owner is None:
            repaired[index] = [_copy(cell["cell_type"], cell)]
        elif owner.is_answer:
            counts = index == places[owner.name][-1]
            repaired[index] = [_answer(owner, cell, notes) if counts else _copy(owner.cell_type, cell)]
        else:
            repaired[index] = []

    at_the_end: list[NotebookNode] = []
    for ours in assignment.cells:
        found = places[ours.name]
        if len(found) > 1:
            notes.append(f"There were {len(found)} cells called {ours.name}.")
        if ours.is_answer:
            if not found:
                at_the_end.append(_missing(ours, is_read, notes))
            continue
        if not found and is_read:
            notes.append(f"The cell {ours.name} was missing; it has been restored.")
        if any(not _is_as_released(theirs[index], ours) for index in found):
            notes.append(f"The cell {ours.name} was changed; the original was used.")
        above = max(found[:1] + _definitions(theirs, places, ours), default=None)
        (at_the_end if above is None else repaired[above]).append(_original(ours))

    cells = [cell for index in sorted(repaired) for cell in repaired[index]] + at_the_end
    for number, cell in enumerate(cells):
        cell["id"] = name_of(cell) or f"cell-{number}"
    return new_notebook(cells=cells, metadata=NotebookNode(NOTEBOOK_METADATA))


def _places(theirs: list[dict[str, Any]], assignment: AssignmentNotebook) -> dict[str, list[int]]:
    """Find the assignment's cells in a submission: by `grade_id`, by id, or by the name that they define."""
    places: dict[str, list[int]] = {ours.name: [] for ours in assignment.cells}
    others = []
    for index, cell in enumerate(theirs):
        name = name_of(cell)
        name = name if name in places else cell["id"]
        if name in places:
            places[name].append(index)
        else:
            others.append(index)
    for ours in assignment.cells:
        if ours.is_answer and ours.cell_type == "code" and not places[ours.name]:
            defining = [i for i in others if ours.name in _defined_in(theirs[i])]
            places[ours.name] = defining[-1:]
            others = [i for i in others if i not in defining[-1:]]
    return places


def _definitions(theirs: list[dict[str, Any]], places: dict[str, list[int]], test: AssignmentCell) -> list[int]:
    """Find the answer to a test: in its own cell, or if that is missing, wherever its name is defined."""
    if places.get(test.exercise):
        return places[test.exercise][-1:]
    return [index for index, cell in enumerate(theirs) if test.exercise in _defined_in(cell)][-1:]


def _defined_in(cell: dict[str, Any]) -> set[str]:
    if cell["cell_type"] != "code":
        return set()
    try:
        body = ast.parse(cell["source"]).body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return set()
    return {name for node in body if (name := getattr(node, "name", None))}


def _copy(cell_type: str, cell: dict[str, Any], **metadata: Any) -> NotebookNode:
    """Make a cell with the text and pictures of a student's cell."""
    pictures = {"attachments": cell["attachments"]} if cell_type == "markdown" and cell["attachments"] else {}
    return new_cell(cell_type, cell["source"], metadata=NotebookNode(metadata), **pictures)


def _answer(ours: AssignmentCell, cell: dict[str, Any], notes: list[str]) -> NotebookNode:
    if cell["cell_type"] != ours.cell_type:
        notes.append(
            f"The cell {ours.name} was changed from {ours.cell_type} to {cell['cell_type']}; it was changed back."
        )
    return _copy(ours.cell_type, cell, nbgrader=_metadata(ours))


def _missing(ours: AssignmentCell, is_read: bool, notes: list[str]) -> NotebookNode:
    """Make a cell for a missing answer. The stub would overwrite a definition in another cell."""
    if is_read:
        notes.append(f"There was no cell called {ours.name}.")
    source = "# This cell was missing from the submission." if ours.cell_type == "code" else ours.source
    return new_cell(ours.cell_type, source, metadata=NotebookNode(nbgrader=_metadata(ours)))


def _original(ours: AssignmentCell) -> NotebookNode:
    metadata = NotebookNode(nbgrader=_metadata(ours), deletable=False, editable=False)
    return new_cell(ours.cell_type, ours.source, metadata=metadata)


def _metadata(ours: AssignmentCell) -> NotebookNode:
    return NotebookNode(ours.metadata)


def _is_as_released(cell: dict[str, Any], ours: AssignmentCell) -> bool:
    return cell["cell_type"] == ours.cell_type and cell["source"].split() == ours.released.split()
