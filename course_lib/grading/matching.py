"""Matches the cells of a submission with those of the assignment, however they were copied, moved or renamed."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from course_lib.grading.assignment import AssignmentCell, AssignmentNotebook
from course_lib.grading.cells import name_of

Cell = Mapping[str, Any]

# Reading lines, rather than parsing, takes little time whatever a cell holds, and works even with a syntax error in it.
_DEFINITION = re.compile(
    r"^(?:(?:async[ \t]+)?def|class)[ \t]+(\w+)"  # def name, class name
    r"|^(\w+(?:[ \t]*,[ \t]*\w+)*)[ \t]*(?::[^=\n]+)?=(?!=)"  # name = ..., name: type = ..., one, two = ...
    r"|^(?:from[ \t]+[\w.]+[ \t]+)?import[ \t]+\(?([\w., \t]+)",  # import name, from module import name as other
    re.MULTILINE,
)
_COMMENT = re.compile(r"#.*")


@dataclass(frozen=True)
class Places:
    """Where the cells of a submission are that belong to one cell of the assignment, by their positions.

    Attributes
    ----------
    work : list of int
        Cells in which a student wrote something.
    copies : list of int
        Cells that are still as released.
    """

    work: list[int]
    copies: list[int]

    @property
    def all(self) -> list[int]:
        """All of them, in order."""
        return sorted(self.work + self.copies)


def places(theirs: Sequence[Cell], assignment: AssignmentNotebook) -> dict[str, Places]:
    """Find the cells of a submission that belong to each cell of the assignment.

    A cell belongs to the cell whose `grade_id` or id it has. If no such cell holds a student's work, the last other
    cell that defines the same name does; and a nameless copy of an answer belongs to it by its text.
    """
    found: dict[str, list[int]] = {ours.name: [] for ours in assignment.cells}
    nameless = []
    for index, cell in enumerate(theirs):
        name = name_of(cell)
        name = name if name in found else cell["id"]
        if name in found:
            found[name].append(index)
        else:
            nameless.append(index)
    matched = {}
    for ours in assignment.cells:
        if not ours.is_answer:
            matched[ours.name] = Places([], found[ours.name])
            continue
        alike = [index for index in nameless if is_as_released(theirs[index], ours)]
        named = found[ours.name]
        work = [index for index in named if not is_as_released(theirs[index], ours)]
        if not work and ours.cell_type == "code":
            names = names_to_define(ours)
            others = (index for index in nameless if index not in alike)
            work = [index for index in others if names & defined_in(theirs[index])][-1:]
        nameless = [index for index in nameless if index not in work and index not in alike]
        matched[ours.name] = Places(work, sorted({*named, *alike} - {*work}))
    return matched


def names_to_define(ours: AssignmentCell) -> set[str]:
    """Return the names that an answer should define: its own, and those that the stub defines."""
    return {ours.name} | defined_names(ours.source, imports=False)


def defined_in(cell: Cell) -> set[str]:
    """Return the names that a cell defines, if it holds code."""
    return defined_names(cell["source"]) if cell["cell_type"] == "code" else set()


def defined_names(source: str, imports: bool = True) -> set[str]:
    """Return the names that code defines outside of any indented block: functions, classes, variables and imports."""
    names: set[str] = set()
    for defined, assigned, imported in _DEFINITION.findall(source):
        names.update(filter(None, [defined, *(name.strip() for name in assigned.split(","))]))
        for part in filter(str.strip, imported.split(",") if imports else ()):
            names.add(part.split()[-1].partition(".")[0])
    return names


def is_as_released(cell: Cell, ours: AssignmentCell) -> bool:
    """Tell whether a cell has the type and the text that students got, apart from blanks and comments."""
    if cell["cell_type"] != ours.cell_type:
        return False
    if ours.cell_type != "code" or not ours.is_answer:
        return words(cell["source"]) == words(ours.released)
    return words(_COMMENT.sub("", cell["source"])) == words(_COMMENT.sub("", ours.released))


def amount_of_work(theirs: Iterable[Cell], assignment: AssignmentNotebook) -> int:
    """Count the answers in which a student wrote something."""
    return sum(bool(found.work) for found in places(list(theirs), assignment).values())


def likeness(theirs: Iterable[Cell], assignment: AssignmentNotebook) -> int:
    """Count the cells of an assignment that a submission has."""
    return sum(bool(found.all) for found in places(list(theirs), assignment).values())


def words(text: str) -> list[str]:
    """Return a text's words, by which two texts are compared."""
    return text.split()
