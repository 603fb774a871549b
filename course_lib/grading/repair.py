"""Repairs a submission whose cells were moved, copied, deleted, or changed to another type.

Test cells and locked cells always come from the instructor. All other cells are the student's, in the student's order.
"""

from typing import Any

from nbformat import NotebookNode
from nbformat.v4 import new_notebook

from course_lib.grading.assignment import AssignmentCell, AssignmentNotebook
from course_lib.grading.cells import NOTEBOOK_METADATA, name_of, new_cell
from course_lib.grading.judging import names_under_test
from course_lib.grading.matching import Places, defined_in, is_as_released, names_to_define, places
from course_lib.grading.submission import SubmittedNotebook

_LOOK_ELSEWHERE = "*(This cell is as released, but the notebook has other text: please look for the answer there.)*"


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
    found = places(theirs, assignment)
    is_read = submitted.cells is not None
    owners = {index: ours for ours in assignment.cells for index in found[ours.name].all}

    repaired: dict[int, list[NotebookNode]] = {}
    answers: dict[str, int] = {}  # which of the cells counts as the answer
    for ours in assignment.cells:
        if ours.is_answer and found[ours.name].all:
            answers[ours.name] = _counts(ours, found[ours.name], theirs)
            notes += _about_copies(ours, found[ours.name], answers[ours.name])
    for index, cell in enumerate(theirs):
        owner = owners.get(index)
        if owner is None:
            repaired[index] = [_copy(cell["cell_type"], cell)]
        elif owner.is_answer:
            if index == answers[owner.name]:
                repaired[index] = [_answer(owner, cell, notes)]
            else:  # a copy that is still as released would undo the answer
                repaired[index] = [_copy(owner.cell_type, cell)] if index in found[owner.name].work else []
        else:
            repaired[index] = []

    own_text = _has_own_text(theirs, owners, assignment)
    at_the_end: list[NotebookNode] = []
    for ours in assignment.cells:
        here = found[ours.name].all
        if ours.is_answer:
            if not here:
                at_the_end.append(_missing(ours, is_read, notes))
            elif ours.is_written and not found[ours.name].work and own_text:
                (cell,) = (cell for cell in repaired[answers[ours.name]] if name_of(cell))
                cell.source += f"\n\n{_LOOK_ELSEWHERE}"
            continue
        if len(here) > 1:
            notes.append(f"There were {len(here)} cells called {ours.name}.")
        if not here and is_read:
            notes.append(f"The cell {ours.name} was missing; it has been restored.")
        if any(not is_as_released(theirs[index], ours) for index in here):
            notes.append(f"The cell {ours.name} was changed; the original was used.")
        above = max(here[:1] + _definitions(theirs, answers, assignment, ours), default=None)
        (at_the_end if above is None else repaired[above]).append(_original(ours))

    cells = [cell for index in sorted(repaired) for cell in repaired[index]] + at_the_end
    for number, cell in enumerate(cells):
        cell["id"] = name_of(cell) or f"cell-{number}"
    return new_notebook(cells=cells, metadata=NotebookNode(NOTEBOOK_METADATA))


def _counts(ours: AssignmentCell, found: Places, theirs: list[dict[str, Any]]) -> int:
    """Choose the cell that counts as an answer: the last one that defines the name or, for a text, the last."""
    defining = [index for index in found.work if names_to_define(ours) & defined_in(theirs[index])]
    return (defining or found.work or found.copies)[-1]


def _about_copies(ours: AssignmentCell, found: Places, counts: int) -> list[str]:
    """Say which of several cells counted as an answer."""
    number = found.all.index(counts) + 1
    if len(found.all) == 1:
        return []
    if not found.work:
        return [f"There were {len(found.all)} cells called {ours.name}, all of them as released."]
    if not found.copies:
        return [f"There were {len(found.all)} cells called {ours.name}. All were run, and number {number} counted."]
    return [
        f"There were {len(found.all)} cells for {ours.name}. Number {number}, which has your own work, counted; "
        f"{len(found.copies)} that were still as released were left out."
    ]


def _definitions(
    theirs: list[dict[str, Any]], answers: dict[str, int], assignment: AssignmentNotebook, test: AssignmentCell
) -> list[int]:
    """Find where the names under test are defined: in their answers, or if those are missing, in any other cell."""
    if not test.is_test:
        return []
    try:
        names = frozenset().union(*names_under_test(test.source))
    except SyntaxError:
        return []
    places = [
        answers[ours.name]
        for ours in assignment.cells
        if ours.is_answer and ours.name in answers and names & names_to_define(ours)
    ]
    return places or [index for index, cell in enumerate(theirs) if names & defined_in(cell)][-1:]


def _has_own_text(
    theirs: list[dict[str, Any]], owners: dict[int, AssignmentCell], assignment: AssignmentNotebook
) -> bool:
    """Tell whether a student wrote a text in a cell that is not one of the assignment's."""
    if not assignment.texts:  # then nobody knows which texts are the student's own
        return False
    return any(
        cell["source"].strip() and " ".join(cell["source"].split()) not in assignment.texts
        for index, cell in enumerate(theirs)
        if index not in owners and _is_text(cell)
    )


def _is_text(cell: dict[str, Any]) -> bool:
    return cell["cell_type"] != "code" or all(line.startswith("#") for line in cell["source"].splitlines() if line)


def _copy(cell_type: str, cell: dict[str, Any], **metadata: Any) -> NotebookNode:
    """Make a cell with the text and pictures of a student's cell.

    A raw cell becomes a preformatted text: nbgrader's pages would show its content as HTML.
    """
    if cell_type == "raw":
        text = "\n".join(f"    {line}" for line in cell["source"].splitlines())
        return new_cell("markdown", text, metadata=NotebookNode(metadata))
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
    # nbgrader gives a text that is as released no points; any other goes to the instructor.
    missing = "This cell was missing from the submission."
    if ours.cell_type == "code":
        source = f"# {missing}"
    else:
        source = f"*({missing} Its text may be in another cell.)*" if is_read else ours.source
    return new_cell(ours.cell_type, source, metadata=NotebookNode(nbgrader=_metadata(ours)))


def _original(ours: AssignmentCell) -> NotebookNode:
    metadata = NotebookNode(nbgrader=_metadata(ours), deletable=False, editable=False)
    return new_cell(ours.cell_type, ours.source, metadata=metadata)


def _metadata(ours: AssignmentCell) -> NotebookNode:
    return NotebookNode(ours.metadata)
