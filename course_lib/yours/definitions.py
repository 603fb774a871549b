"""Functions and classes that learners have defined in their other notebooks."""

import ast
import sys
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

from IPython.core.inputtransformer2 import TransformerManager

if TYPE_CHECKING:
    from nbformat import NotebookNode

# Whatever else a cell does, such as drawing or checking something, is left out.
_DEFINITIONS = (ast.Import, ast.ImportFrom, ast.FunctionDef, ast.ClassDef, ast.Assign, ast.AnnAssign)


def notebook_with(exercise: str, folder: Path) -> Path | None:
    """Find the notebook in which an exercise is answered.

    Parameters
    ----------
    exercise : str
        The name of the answer's cell (its `grade_id`), such as "Relu".
    folder : Path
        A folder in which each assignment has a folder of its own, as nbgrader lays them out.

    Returns
    -------
    Path or None
        The notebook, the one that was saved last if there are several; None if there is none.
    """
    notebooks = sorted(folder.glob("*/*.ipynb"), key=lambda path: path.stat().st_mtime, reverse=True)
    return next((path for path in notebooks if any(_name_of(cell) == exercise for cell in _code_cells(path))), None)


def definitions(notebook: Path) -> dict[str, Any]:
    """Run what a notebook defines, and nothing else.

    Imports, functions, classes and assignments are run one by one, in the order of the notebook. One that fails is left
    out.

    Parameters
    ----------
    notebook : Path
        The notebook.

    Returns
    -------
    dict
        The names that it defines, with what they mean.
    """
    # A module, so that the names that its functions and classes look up can be found, and replaced.
    module = ModuleType(f"{notebook.stem} of {notebook.parent.resolve()}")
    sys.modules[module.__name__] = module
    names = vars(module)
    transform = TransformerManager().transform_cell
    for cell in _code_cells(notebook):
        if cell.metadata.get("nbgrader", {}).get("grade"):
            continue  # a check
        try:
            statements = ast.parse(transform(cell.source)).body
        except SyntaxError:
            continue
        for statement in statements:
            if isinstance(statement, _DEFINITIONS) and not _puts_together(statement):
                _run(statement, names, str(notebook))
    return names


def _puts_together(statement: ast.stmt) -> bool:
    """Tell whether a statement imports what would look into this notebook again, and train a network."""
    return isinstance(statement, ast.ImportFrom) and (statement.module or "").startswith("course_lib.yours")


def _run(statement: ast.stmt, names: dict[str, Any], where: str) -> None:
    try:
        exec(compile(ast.Module([statement], type_ignores=[]), where, "exec"), names)
    except Exception:  # what it was to define stays undefined
        return


def _code_cells(notebook: Path) -> "list[NotebookNode]":
    import nbformat  # takes a second; most of what learners draw comes from the notebook that draws it

    try:
        cells = nbformat.read(notebook, as_version=4).cells
    except (OSError, ValueError, AttributeError, nbformat.ValidationError):
        return []  # not a notebook, or one that is being written
    return [cell for cell in cells if cell.cell_type == "code"]


def _name_of(cell: "NotebookNode") -> str:
    return str(cell.metadata.get("nbgrader", {}).get("grade_id", ""))
