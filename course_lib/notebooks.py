"""How this course stores its notebooks: what is kept in the file, and what is not."""

from collections.abc import Iterable
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from tqdm import tqdm

__all__ = ["run", "tidy"]

_METADATA = {
    "kernelspec": {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}


def tidy(notebook: nbformat.NotebookNode) -> None:
    """Leave out of a notebook what differs from one machine or session to the next.

    One name for the kernel, no version of Python, no time stamps, no state of widgets; and no output of a cell
    whose output is not compared anyway (a progress bar, caught at some moment).

    Parameters
    ----------
    notebook : NotebookNode
        Changed in place.
    """
    notebook.metadata = nbformat.from_dict(_METADATA)
    for cell in notebook.cells:
        cell.metadata.pop("execution", None)
        if cell.cell_type == "code" and "nbval-ignore-output" in cell.metadata.get("tags", []):
            cell.outputs = []


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
