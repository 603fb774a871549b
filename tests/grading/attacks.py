"""Submissions that try to earn points without solving the exercises.

Each file of tests/attacks/ASSIGNMENT is a submission: what stands below a line ``# %% NAME`` is put into the solution
cell NAME, below ``# %% NAME last`` likewise, and the cell is moved to the end, and below ``# %% NAME 2`` into a
further cell after it; all other cells are as they were released. Its docstring says what it
tries, then in lines of their own

    Earns: the points that are really earned, by what is solved in it (0 where left out)
    Meets: words of the reasons or notes that the submission gets

They are harmless by themselves: whatever they start ends, whatever they use up has a bound, and whoever they would
call is a listener of the test's own, on this machine.
"""

import ast
import re
from dataclasses import dataclass
from pathlib import Path

import nbformat

from course_lib.grading.made_up import fill_in

COURSE = Path(__file__).parents[2]
FOLDER = COURSE / "tests" / "attacks"


@dataclass(frozen=True)
class Attack:
    """One file of the corpus."""

    path: Path

    @property
    def assignment(self) -> str:
        """Whose submission it pretends to be."""
        return self.path.parent.name

    @property
    def text(self) -> str:
        """The whole file."""
        return self.path.read_text(encoding="utf-8")

    @property
    def cells(self) -> dict[str, str]:
        """What stands in which cell."""
        _, *parts = re.split(r"^# %% (.+)$", self.text, flags=re.MULTILINE)
        return {name.strip(): text.strip() for name, text in zip(parts[::2], parts[1::2], strict=True)}

    @property
    def points(self) -> float:
        """What it earns by what it solves."""
        return float(self._field("Earns") or 0)

    @property
    def meets(self) -> str:
        """Words that it is met with."""
        return self._field("Meets")

    def _field(self, name: str) -> str:
        found = re.search(rf"^{name}: (.*)$", ast.get_docstring(ast.parse(self.text)), flags=re.MULTILINE)
        return found.group(1).strip() if found else ""

    def __str__(self) -> str:
        return f"{self.assignment}-{self.path.stem}"

    def hand_in(self, folder: Path) -> Path:
        """Write the submission into a folder of its own."""
        (release,) = (COURSE / "release" / self.assignment).glob("*.ipynb")
        path = folder / release.name
        words = {tuple(name.split()): text for name, text in self.cells.items()}
        fill_in(release, path, {name: text for (name, *more), text in words.items() if more != ["2"]})
        notebook = nbformat.read(path, as_version=4)
        for (name, *more), text in words.items():
            cell = next(cell for cell in notebook.cells if cell.id == name)
            if more == ["last"]:
                notebook.cells.remove(cell)
                notebook.cells.append(cell)
            if more == ["2"]:
                notebook.cells.insert(notebook.cells.index(cell) + 1, nbformat.v4.new_code_cell(text))
        nbformat.write(notebook, path)
        return path


def attacks() -> list[Attack]:
    """List the whole corpus."""
    return [Attack(path) for path in sorted(FOLDER.glob("*/*.py"))]
