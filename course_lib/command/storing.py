"""How this course stores its notebooks: what is kept in the file, and what is not."""

import re
from collections.abc import Iterable
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from tqdm import tqdm

__all__ = ["everywhere", "run", "tidy", "tidy_file"]

_METADATA = {
    "kernelspec": {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}
# nbgrader's; what nbval and JupyterLab do with a cell; and, of JupyterLab's own, a source that is folded away.
_KEPT = {"deletable", "editable", "jupyter", "nbgrader", "tags"}
_KEPT_OF_JUPYTER = {"source_hidden"}
# Where a machine keeps what is its user's: these folders, and a Windows drive with any of them.
_PLACES = re.compile(
    r"(?<![\w.])(?:/(?:home|root|tmp|Users|private|var/folders)/|[A-Za-z]:\\+(?:Users|Temp)\\)[^\s\"'<>]*"
)
# A widget's name lasts as long as its kernel, and is another one each time; what stays is the still picture beside it.
_WIDGET = "application/vnd.jupyter.widget-view+json"
_PICTURES = re.compile(r"base64,[\w+/=\s]+")


def everywhere(course: Path) -> list[Path]:
    """List the notebooks of a course: lessons, assignments, and assignments as students get them.

    Parameters
    ----------
    course : Path
        The root of the course.

    Returns
    -------
    list of Path
        All notebooks that are stored as `tidy` has it.
    """
    return [
        path for pattern in ("notebooks", "source/*", "release/*") for path in sorted(course.glob(f"{pattern}/*.ipynb"))
    ]


def tidy(notebook: nbformat.NotebookNode, outputs: bool = True) -> list[str]:
    """Leave out of a notebook what differs from one machine or session to the next.

    One format (4.5), one name for the kernel, no version of Python, an id for each cell that no other cell has, no
    metadata but what this course uses; no widgets, only the still pictures that they come with; and no output of a cell
    whose output is not compared anyway (a progress bar, caught at some moment).

    Parameters
    ----------
    notebook : NotebookNode
        Changed in place.
    outputs : bool
        Whether outputs stay, as in a lesson; in an assignment, they don't.

    Returns
    -------
    list of str
        What was not as it should be, in words.
    """
    found = []
    if (notebook.nbformat, notebook.nbformat_minor) != (4, 5):
        found.append(f"its format is {notebook.nbformat}.{notebook.nbformat_minor}, not 4.5")
        notebook.nbformat, notebook.nbformat_minor = 4, 5
    if notebook.metadata != _METADATA:
        found.append("its metadata is not the one that all notebooks share")
        notebook.metadata = nbformat.from_dict(_METADATA)
    taken: set[str] = set()
    for number, cell in enumerate(notebook.cells, start=1):
        name = cell.get("id", "")
        if not re.fullmatch(r"[\w-]{1,64}", name, flags=re.ASCII) or name in taken:
            found.append(f"cell {number} has no id of its own")
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
        found.append("metadata that this course does not use")
        cell.metadata = nbformat.from_dict(metadata)
    if cell.cell_type != "code":
        return found
    if not outputs and cell.execution_count is not None:
        found.append("a number from a run")
        cell.execution_count = None
    if cell.outputs and (not outputs or "nbval-ignore-output" in cell.metadata.get("tags", [])):
        found.append("outputs that are not stored")
        cell.outputs = []
    for output in cell.outputs:
        if output.get("metadata"):
            found.append("metadata of an output")
            output.metadata = nbformat.from_dict({})
        if output.get("data", {}).pop(_WIDGET, None):
            found.append("a widget, which ended with its kernel")
    return found


def tidy_file(path: Path, write: bool = True) -> tuple[list[str], list[str]]:
    """Store a notebook as this course does; outputs stay unless it is an assignment, in source/ or release/.

    Parameters
    ----------
    path : Path
        The notebook.
    write : bool
        Whether to store it, or only to tell what is wrong.

    Returns
    -------
    mended, left : list of str
        What was wrong and is (or would be) put right, and what only an author can put right, in words.

    Raises
    ------
    RuntimeError
        If the file is not a valid notebook.
    """
    before = path.read_bytes()
    try:
        # Not nbformat.read, which puts some things right and warns about others.
        notebook = nbformat.convert(nbformat.reader.reads(before.decode()), 4)
        mended = tidy(notebook, outputs=path.resolve().parent.parent.name not in {"source", "release"})
        nbformat.validate(notebook)
    except (AttributeError, TypeError, ValueError, nbformat.ValidationError) as error:
        raise RuntimeError(f"{path} is not a valid notebook: {str(error).splitlines()[0]}") from error
    after = (nbformat.writes(notebook).rstrip("\n") + "\n").encode()
    if after != before:
        mended = mended or ["order, indentation or ends of lines"]
        if write:
            path.write_bytes(after)
    return mended, _places(notebook)


def _places(notebook: nbformat.NotebookNode) -> list[str]:
    found = []
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            shown = [output.get("text"), *output.get("traceback", []), *output.get("data", {}).values()]
            text = "\n".join(_PICTURES.sub("", value) for value in shown if isinstance(value, str))
            found += [f"cell {cell.id}: its output names a place, {place}" for place in _PLACES.findall(text)]
    return found


def run(paths: Iterable[Path]) -> None:
    """Run notebooks from top to bottom and store them with their outputs.

    Parameters
    ----------
    paths : iterable of Path
        The notebooks. A notebook in which a cell fails stays as it was.

    Raises
    ------
    nbclient.exceptions.CellExecutionError
        If a cell fails.
    """
    for path in tqdm(list(paths), unit=" lessons"):
        notebook = nbformat.read(path, as_version=4)
        NotebookClient(notebook, resources={"metadata": {"path": path.parent}}, record_timing=False).execute()
        tidy(notebook)
        nbformat.write(notebook, path)
