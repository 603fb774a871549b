"""An assignment's notebook: the cells that nbgrader knows, as the instructor wrote them."""

import ast
import copy
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import nbformat
from nbformat import NotebookNode
from nbgrader.api import Gradebook, SourceCell
from nbgrader.preprocessors import ClearSolutions, ComputeChecksums, LockCells

from course_lib.grading.cells import is_answer, is_graded, is_locked, is_task, name_of

_HIDDEN = re.compile(r"^[ \t]*### BEGIN HIDDEN TESTS.*?### END HIDDEN TESTS[ \t]*\n?", re.DOTALL | re.MULTILINE)
_MARK_SCHEME = re.compile(r"^[^\n]*BEGIN MARK SCHEME.*?END MARK SCHEME[^\n]*\n?", re.DOTALL | re.MULTILINE)


@dataclass(frozen=True)
class AssignmentCell:
    """A cell that nbgrader knows by name.

    Attributes
    ----------
    name : str
        Its `grade_id`.
    cell_type : {"code", "markdown"}
        The type of the cell.
    source : str
        Its text. A test cell includes the hidden tests, and a task the mark scheme; an answer is the stub that students
        get.
    points : float or None
        Its max_score, if it is graded.
    is_answer : bool
        Whether students write in it.
    is_locked : bool
        Whether students must not change it.
    checksum : str
        The checksum by which nbgrader recognises an unchanged stub.
    is_task : bool
        Whether it sets a task, which students solve in cells of their own and teachers grade by hand.
    """

    name: str
    cell_type: str
    source: str
    points: float | None
    is_answer: bool
    is_locked: bool
    checksum: str
    is_task: bool = False

    @property
    def is_test(self) -> bool:
        """Whether it is a test of an answer."""
        return self.points is not None and not self.is_answer and self.cell_type == "code"

    @property
    def is_written(self) -> bool:
        """Whether it is a text that is graded by hand."""
        return self.points is not None and self.is_answer and self.cell_type == "markdown"

    @property
    def released(self) -> str:
        """The source that students see."""
        if self.is_task:
            return _MARK_SCHEME.sub("", self.source)
        return without_hidden_tests(self.source) if self.is_test else self.source

    @property
    def metadata(self) -> dict[str, Any]:
        """The metadata that nbgrader writes into the cell."""
        points = {} if self.points is None else {"points": self.points}
        return {
            "cell_type": self.cell_type,
            "checksum": self.checksum,
            "grade": self.points is not None and not self.is_task,
            "grade_id": self.name,
            "locked": self.is_locked,
            "schema_version": 3,
            "solution": self.is_answer,
            "task": self.is_task,
            **points,
        }


@dataclass(frozen=True)
class AssignmentNotebook:
    """A notebook of an assignment.

    Attributes
    ----------
    assignment : str
        The name of the assignment, such as "5.4".
    name : str
        The name of the notebook, such as "simple_layers".
    cells : tuple of AssignmentCell
        The cells in order.
    texts : frozenset of str
        The texts of all other cells that students get; empty if the instructor's notebook is not at hand.
    imports : mapping of str to str
        The import statements of the instructor's cells, by the names that they define; tests may use these names.
    """

    assignment: str
    name: str
    cells: tuple[AssignmentCell, ...]
    texts: frozenset[str] = frozenset()
    imports: Mapping[str, str] = field(default_factory=dict)

    @property
    def allowed_modules(self) -> tuple[str, ...]:
        """The modules of `course_lib` that answers may use: `gradients`, and those that locked code cells import."""
        given = "\n".join(cell.source for cell in self.cells if cell.is_locked and cell.points is None)
        return tuple(sorted({"gradients", *re.findall(r"^from course_lib\.(\w+) import", given, re.MULTILINE)}))

    @classmethod
    def from_source(cls, path: Path) -> "AssignmentNotebook":
        """Read the instructor's notebook, such as source/5.4/simple_layers.ipynb."""
        return cls.from_notebook(nbformat.read(path, as_version=4), path.parent.name, path.stem)

    @classmethod
    def from_notebook(cls, notebook: NotebookNode, assignment: str, name: str) -> "AssignmentNotebook":
        """Make it from the instructor's notebook with its solutions."""
        around = _around(notebook)
        notebook = copy.deepcopy(notebook)
        for preprocessor in (LockCells(), ClearSolutions(), ComputeChecksums()):
            notebook, _ = preprocessor.preprocess(notebook, {})
        cells = (
            AssignmentCell(
                cell_name,
                cell.cell_type,
                cell.source,
                cell.metadata.nbgrader.points if is_graded(cell) or is_task(cell) else None,
                is_answer(cell),
                is_locked(cell),
                cell.metadata.nbgrader.get("checksum", ""),
                is_task(cell),
            )
            for cell in notebook.cells
            if (cell_name := name_of(cell))
        )
        return cls(assignment, name, tuple(cells), *around)

    @classmethod
    def for_file(cls, path: Path, sources: list[Path]) -> "AssignmentNotebook":
        """Find the instructor's notebook that a student's notebook belongs to.

        It is the notebook with the same name or, if there is none, the one with the most cells in common. The result
        has the file's name.

        Raises
        ------
        RuntimeError
            If no notebook has the same name or a cell in common.
        """
        text = path.read_text(encoding="utf-8", errors="replace")
        notebooks = [cls.from_source(source) for source in sources]

        def likeness(notebook: "AssignmentNotebook") -> tuple[bool, int]:
            return notebook.name == path.stem, sum(f'"{cell.name}"' in text for cell in notebook.cells)

        best = max(notebooks, key=likeness, default=None)
        if best is None or not any(likeness(best)):
            raise RuntimeError(f"{path} does not belong to any assignment of this course")
        return replace(best, name=path.stem)

    @classmethod
    def from_gradebook(cls, gradebook: Gradebook, assignment: str, name: str, release: Path) -> "AssignmentNotebook":
        """Read what nbgrader stored when it generated the assignment.

        Parameters
        ----------
        gradebook : Gradebook
            An open gradebook.
        assignment, name : str
            The names of the assignment and its notebook.
        release : Path
            The folder of the notebook that students get: it holds the cells that nbgrader does not store.

        Raises
        ------
        nbgrader.api.MissingEntry
            If nbgrader has not generated the assignment.
        """
        stored = gradebook.find_notebook(name, assignment)
        tasks = {cell.name for cell in stored.task_cells}
        points = {cell.name: cell.max_score for cell in (*stored.grade_cells, *stored.task_cells)}
        answers = {cell.name for cell in stored.solution_cells}

        def cell(source: SourceCell) -> AssignmentCell:
            return AssignmentCell(
                source.name,
                source.cell_type,
                source.source,
                points.get(source.name),
                source.name in answers,
                source.locked,
                source.checksum,
                source.name in tasks,
            )

        released = release / f"{name}.ipynb"
        around = _around(nbformat.read(released, as_version=4)) if released.is_file() else ()
        return cls(assignment, name, tuple(map(cell, stored.source_cells)), *around)


def _around(notebook: NotebookNode) -> tuple[frozenset[str], dict[str, str]]:
    """Return the texts and the imports around an assignment's cells."""
    texts = frozenset(" ".join(cell.source.split()) for cell in notebook.cells if not name_of(cell))
    imports: dict[str, str] = {}
    for cell in notebook.cells:
        if cell.cell_type == "code" and not is_answer(cell) and not is_graded(cell):
            imports |= _imports_in(cell.source)
    return texts, imports


def _imports_in(source: str) -> dict[str, str]:
    """Return the import statements outside of any indented block, by the names that they define."""
    try:
        statements = ast.parse(source).body
    except SyntaxError:  # a magic, such as %matplotlib
        return {}
    return {
        (alias.asname or alias.name).partition(".")[0]: ast.unparse(statement)
        for statement in statements
        if isinstance(statement, ast.Import | ast.ImportFrom)
        for alias in statement.names
    }


def without_hidden_tests(source: str) -> str:
    """Return the source of a test cell without the hidden tests."""
    return _HIDDEN.sub("", source).rstrip("\n")
