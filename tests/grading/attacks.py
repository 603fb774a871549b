"""Submissions that try to earn points without solving the exercises.

Each file in tests/attacks/ASSIGNMENT is a submission. The text below a line ``# %% NAME`` goes into the solution cell
NAME; with ``# %% NAME last``, the cell is also moved to the end; with ``# %% NAME 2``, the text goes into an extra
cell after it. All other cells stay as released. The docstring says what the submission tries, then on separate lines

    Earns: the points for what it really solves (0 if there is no such line), perhaps "or less"
    Meets: words from the reasons or notes that the submission gets

The submissions are harmless: every process they start ends, everything they use up is limited, and any network
connection goes to the test's own listener on this machine.
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
        """The assignment it belongs to."""
        return self.path.parent.name

    @property
    def text(self) -> str:
        """The whole file."""
        return self.path.read_text(encoding="utf-8")

    @property
    def cells(self) -> dict[str, str]:
        """The text of each cell."""
        _, *parts = re.split(r"^# %% (.+)$", self.text, flags=re.MULTILINE)
        return {name.strip(): text.strip() for name, text in zip(parts[::2], parts[1::2], strict=True)}

    @property
    def points(self) -> float:
        """The points for what it really solves."""
        return float(self._field("Earns").partition(" ")[0] or 0)

    @property
    def may_harm_itself(self) -> bool:
        """Whether it may also earn less, because its processes get in each other's way."""
        return self._field("Earns").endswith("or less")

    @property
    def meets(self) -> str:
        """Words from the reasons and notes that it gets."""
        return self._field("Meets")

    def _field(self, name: str) -> str:
        found = re.search(rf"^{name}: (.*)$", ast.get_docstring(ast.parse(self.text)), flags=re.MULTILINE)
        return found.group(1).strip() if found else ""

    def __str__(self) -> str:
        return f"{self.assignment}-{self.path.stem}"

    def hand_in(self, folder: Path) -> Path:
        """Write the submission into its own folder."""
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
