"""What an assignment's notebook is made of: the cells that nbgrader knows, as the instructor has written them."""

import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import nbformat
from nbgrader.api import Gradebook, SourceCell
from nbgrader.preprocessors import ClearSolutions, ComputeChecksums, LockCells

__all__ = ["Sheet", "SheetCell"]

_HIDDEN = re.compile(r"^[ \t]*### BEGIN HIDDEN TESTS.*?### END HIDDEN TESTS[ \t]*\n?", re.DOTALL | re.MULTILINE)


@dataclass(frozen=True)
class SheetCell:
    """A cell that nbgrader knows by name.

    Attributes
    ----------
    name : str
        Its `grade_id`.
    cell_type : {"code", "markdown"}
        What it is.
    source : str
        What stands in it: in a test cell, hidden tests as well; in a solution cell, the stub that students get.
    points : float or None
        What it is worth, if it is graded.
    is_solution : bool
        Whether students write in it.
    is_locked : bool
        Whether it is to stay as it is.
    checksum : str
        nbgrader's, by which it tells that nothing was written.
    """

    name: str
    cell_type: str
    source: str
    points: float | None
    is_solution: bool
    is_locked: bool
    checksum: str

    @property
    def is_test(self) -> bool:
        """Whether its code judges an answer."""
        return self.points is not None and not self.is_solution and self.cell_type == "code"

    @property
    def exercise(self) -> str:
        """The name that a test's answer defines."""
        return self.name.rpartition("-")[0]

    @property
    def released(self) -> str:
        """What students see of it."""
        return without_hidden_tests(self.source) if self.is_test else self.source

    @property
    def metadata(self) -> dict[str, Any]:
        """What nbgrader writes into the cell."""
        points = {} if self.points is None else {"points": self.points}
        return {
            "cell_type": self.cell_type,
            "checksum": self.checksum,
            "grade": self.points is not None,
            "grade_id": self.name,
            "locked": self.is_locked,
            "schema_version": 3,
            "solution": self.is_solution,
            "task": False,
            **points,
        }


@dataclass(frozen=True)
class Sheet:
    """A notebook of an assignment.

    Attributes
    ----------
    assignment : str
        Such as "5.4".
    notebook : str
        Its name, such as "simple_layers".
    cells : tuple of SheetCell
        In their order.
    """

    assignment: str
    notebook: str
    cells: tuple[SheetCell, ...]

    @classmethod
    def from_source(cls, path: Path) -> "Sheet":
        """Read the instructor's notebook, such as source/5.4/simple_layers.ipynb."""
        notebook = nbformat.read(path, as_version=4)
        for preprocessor in (LockCells(), ClearSolutions(), ComputeChecksums()):
            notebook, _ = preprocessor.preprocess(notebook, {})
        cells = [(cell, cell.metadata.nbgrader) for cell in notebook.cells if "nbgrader" in cell.metadata]
        return cls(
            path.parent.name,
            path.stem,
            tuple(
                SheetCell(
                    known.grade_id,
                    cell.cell_type,
                    cell.source,
                    known.points if known.grade else None,
                    known.solution,
                    known.locked,
                    known.get("checksum", ""),
                )
                for cell, known in cells
            ),
        )

    @classmethod
    def for_file(cls, path: Path, sources: list[Path]) -> "Sheet":
        """Find the instructor's notebook that a student's belongs to.

        It is the one of the same name, or else the one with most cells in common. The name of the sheet is the file's.

        Raises
        ------
        RuntimeError
            If there is none.
        """
        text = path.read_text(encoding="utf-8", errors="replace")
        sheets = [cls.from_source(source) for source in sources]

        def likeness(sheet: "Sheet") -> tuple[bool, int]:
            return sheet.notebook == path.stem, sum(f'"{cell.name}"' in text for cell in sheet.cells)

        best = max(sheets, key=likeness, default=None)
        if best is None or not any(likeness(best)):
            raise RuntimeError(f"{path} belongs to no assignment of this course")
        return replace(best, notebook=path.stem)

    @classmethod
    def from_gradebook(cls, gradebook: Gradebook, assignment: str, notebook: str) -> "Sheet":
        """Read what nbgrader has stored when it generated the assignment.

        Raises
        ------
        nbgrader.api.MissingEntry
            If it has not generated it.
        """
        stored = gradebook.find_notebook(notebook, assignment)
        points = {cell.name: cell.max_score for cell in stored.grade_cells}
        solutions = {cell.name for cell in stored.solution_cells}

        def cell(source: SourceCell) -> SheetCell:
            return SheetCell(
                source.name,
                source.cell_type,
                source.source,
                points.get(source.name),
                source.name in solutions,
                source.locked,
                source.checksum,
            )

        return cls(assignment, notebook, tuple(map(cell, stored.source_cells)))


def without_hidden_tests(source: str) -> str:
    """Leave out of a test cell what students don't get to see."""
    return _HIDDEN.sub("", source).rstrip("\n")
