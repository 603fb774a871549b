"""The standard form of notebooks in this course: what is kept in the file, and what is removed."""

import re
from collections.abc import Iterable
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from tqdm import tqdm

from course_lib.grading.cells import NOTEBOOK_METADATA

# Metadata for nbgrader, nbval and JupyterLab; under "jupyter", only whether the source is hidden.
_KEPT = {"deletable", "editable", "jupyter", "nbgrader", "tags"}
_KEPT_OF_JUPYTER = {"source_hidden"}
# Absolute paths that belong to one machine or user, on Unix and Windows.
_PLACES = re.compile(
    r"(?<![\w.])(?:/(?:home|root|tmp|Users|private|var/folders)/|[A-Za-z]:\\+(?:Users|Temp)\\)[^\s\"'<>]*"
)
# A widget's id changes with each kernel; only the still picture beside it is kept.
_WIDGET = "application/vnd.jupyter.widget-view+json"
_PICTURES = re.compile(r"base64,[\w+/=\s]+")


def everywhere(course: Path) -> list[Path]:
    """List the notebooks of a course: lessons, assignments, and released assignments.

    Parameters
    ----------
    course : Path
        The root of the course.

    Returns
    -------
    list of Path
        The notebooks that should be tidy.
    """
    return [
        path for pattern in ("notebooks", "source/*", "release/*") for path in sorted(course.glob(f"{pattern}/*.ipynb"))
    ]


def tidy(notebook: nbformat.NotebookNode, outputs: bool = True) -> list[str]:
    """Remove everything from a notebook that differs between machines or sessions.

    Afterwards the notebook has format 4.5, the same metadata as all others (no Python version), a unique id for each
    cell, only the cell metadata that this course uses, still pictures instead of widgets, and no outputs in cells whose
    outputs are not compared, such as progress bars.

    Parameters
    ----------
    notebook : NotebookNode
        Changed in place.
    outputs : bool
        Whether to keep outputs, as in lessons; assignments have none.

    Returns
    -------
    list of str
        Descriptions of the problems.
    """
    found = []
    if (notebook.nbformat, notebook.nbformat_minor) != (4, 5):
        found.append(f"its format is {notebook.nbformat}.{notebook.nbformat_minor}, not 4.5")
        notebook.nbformat, notebook.nbformat_minor = 4, 5
    if notebook.metadata != NOTEBOOK_METADATA:
        found.append("its metadata differs from that of the other notebooks")
        notebook.metadata = nbformat.from_dict(NOTEBOOK_METADATA)
    taken: set[str] = set()
    for number, cell in enumerate(notebook.cells, start=1):
        name = cell.get("id", "")
        if not re.fullmatch(r"[\w-]{1,64}", name, flags=re.ASCII) or name in taken:
            found.append(f"cell {number} has no unique, valid id")
            ids = taken.union(other.get("id") for other in notebook.cells)
            cell.id = next(new for copy in range(len(ids) + 1) if (new := f"cell-{number + copy}") not in ids)
        taken.add(cell.id)
        found += [f"cell {cell.id}: {fault}" for fault in _tidy_cell(cell, outputs)]
    return found


def _tidy_cell(cell: nbformat.NotebookNode, outputs: bool) -> list[str]:
    found = []
    metadata = {key: value for key, value in cell.metadata.items() if key in _KEPT}
    if "jupyter" in metadata:
        metadata["jupyter"] = {key: value for key, value in metadata["jupyter"].items() if key in _KEPT_OF_JUPYTER}
    metadata = {key: value for key, value in metadata.items() if value not in ([], {})}
    if cell.metadata != metadata:
        found.append("it has metadata that this course does not use")
        cell.metadata = nbformat.from_dict(metadata)
    if cell.cell_type != "code":
        return found
    if not outputs and cell.execution_count is not None:
        found.append("it has an execution count")
        cell.execution_count = None
    if cell.outputs and (not outputs or "nbval-ignore-output" in cell.metadata.get("tags", [])):
        found.append("it has outputs that should not be stored")
        cell.outputs = []
    for output in cell.outputs:
        if output.get("metadata"):
            found.append("an output has metadata")
            output.metadata = nbformat.from_dict({})
        if output.get("data", {}).pop(_WIDGET, None):
            found.append("it contains a widget, which works only while its kernel runs")
    return found


def tidy_file(path: Path, write: bool = True) -> tuple[list[str], list[str]]:
    """Put a notebook into the standard form; keep outputs unless it is an assignment, in source/ or release/.

    Parameters
    ----------
    path : Path
        The notebook.
    write : bool
        Whether to write the file, or only to report problems.

    Returns
    -------
    fixed, left : list of str
        Descriptions of the problems that were (or would be) fixed, and of those that only an author can fix.

    Raises
    ------
    RuntimeError
        If the file is not a valid notebook.
    """
    before = path.read_bytes()
    try:
        # Not nbformat.read, which fixes some problems and warns about others.
        notebook = nbformat.convert(nbformat.reader.reads(before.decode()), 4)
        fixed = tidy(notebook, outputs=path.resolve().parent.parent.name not in {"source", "release"})
        nbformat.validate(notebook)
    except (AttributeError, TypeError, ValueError, nbformat.ValidationError) as error:
        raise RuntimeError(f"{path} is not a valid notebook: {str(error).splitlines()[0]}") from error
    after = (nbformat.writes(notebook).rstrip("\n") + "\n").encode()
    if after != before:
        fixed = fixed or ["key order, indentation or line endings"]
        if write:
            path.write_bytes(after)
    return fixed, _places(notebook)


def _places(notebook: nbformat.NotebookNode) -> list[str]:
    found = []
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            shown = [output.get("text"), *output.get("traceback", []), *output.get("data", {}).values()]
            text = "\n".join(_PICTURES.sub("", value) for value in shown if isinstance(value, str))
            found += [f"cell {cell.id}: its output contains the path {place}" for place in _PLACES.findall(text)]
    return found


def run(paths: Iterable[Path]) -> None:
    """Run notebooks from top to bottom and store them with their outputs.

    Parameters
    ----------
    paths : iterable of Path
        The notebooks. A notebook in which a cell fails is not changed.

    Raises
    ------
    nbclient.exceptions.CellExecutionError
        If a cell fails.
    """
    for path in tqdm(list(paths), unit=" lessons"):
        notebook = nbformat.read(path, as_version=4)
        NotebookClient(
            notebook,
            resources={"metadata": {"path": path.parent}},
            record_timing=False,
            coalesce_streams=True,  # a slow kernel sends what a cell prints in pieces
        ).execute()
        tidy(notebook)
        nbformat.write(notebook, path)
