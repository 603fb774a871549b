"""Reads the cells of a notebook, in any format in which it may come back: Jupyter's, old or new, or a script."""

import contextlib
import json
import re
from typing import Any

from course_lib.border.limits import LARGEST_SOURCE, LONGEST_CELL, LONGEST_NUMBER, MAX_CELLS, MAX_VALUES
from course_lib.border.messages import BASE64
from course_lib.grading.files import Unreadable

Cell = dict[str, Any]

# The line above a cell of a script: "# %%", as Jupytext, VS Code and Spyder write it, or "# In[3]:", as Jupyter does.
_MARKER = re.compile(r"^#[ \t]*(?:%%(?P<about>.*)|In ?\[[ \d]*\]:?.*)$", re.MULTILINE)
_STRING = re.compile(r'"(?:[^"\\]|\\.)*"')
_CONFLICT = re.compile(r"^(<{7}|>{7}) ", re.MULTILINE)


def cells_of(name: str, content: bytes, notes: list[str]) -> list[Cell]:
    """Read the cells of a notebook or a script.

    Parameters
    ----------
    name : str
        The name of the file.
    content : bytes
        What it holds.
    notes : list of str
        Anything unusual is added, in sentences.

    Returns
    -------
    list of dict
        Each has ``cell_type``, ``source``, ``id``, ``metadata`` and ``attachments``.

    Raises
    ------
    Unreadable
        If it holds no cells.
    """
    if not content.strip():
        raise Unreadable("is empty. Perhaps it was not saved before it was submitted.")
    text = _decoded(content)
    if text is None:
        text = content.decode("latin-1")
        notes.append(f"{name} is not encoded in UTF-8; some letters may be wrong.")
    cells = _cells_of_script(text) if name.lower().endswith(".py") else _cells_of_notebook(name, text, notes)
    clean, room = [], LARGEST_SOURCE
    for cell in filter(None, map(_clean, cells[:MAX_CELLS])):
        room -= len(cell["source"])
        if room >= 0:
            clean.append(cell)
    if len(clean) < len(cells):
        notes.append(
            f"The grader left out {len(cells) - len(clean)} of the {len(cells)} cells in {name} (damaged, or beyond "
            f"the limits: {LONGEST_CELL:,} characters in a cell, {LARGEST_SOURCE:,} in all, {MAX_CELLS:,} cells)."
        )
    return clean


def _decoded(content: bytes) -> str | None:
    try:
        return content.decode("utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
    except UnicodeDecodeError:
        return None


def _cells_of_notebook(name: str, text: str, notes: list[str]) -> list[Any]:
    _require_few_values(text)
    try:
        notebook = json.loads(text, parse_int=_whole_number)
    except (ValueError, RecursionError):
        if _CONFLICT.search(text):
            raise Unreadable(
                "holds the marks of a merge conflict (<<<<<<<, =======, >>>>>>>). Keep one version, and submit again."
            ) from None
        raise Unreadable("is not a notebook, or is damaged: it is not valid JSON.") from None
    if isinstance(notebook, dict) and isinstance(notebook.get("worksheets"), list):
        notes.append(f"{name} is in an old notebook format; it was converted.")
        return [cell for sheet in notebook["worksheets"] for cell in _cells_of_worksheet(sheet)]
    cells = notebook.get("cells") if isinstance(notebook, dict) else None
    if not isinstance(cells, list):
        raise Unreadable("is not a notebook: it has no cells.")
    return cells


def _require_few_values(text: str) -> None:
    """Refuse a file of so many small values that they would fill the memory."""

    def count(text: str) -> int:
        return text.count(",") + text.count("[") + text.count("{")

    if count(text) > MAX_VALUES and count(_STRING.sub("", text)) > MAX_VALUES:
        raise Unreadable(f"holds more than {MAX_VALUES:,} values. Clear the outputs of all cells, and submit it again.")


def _whole_number(digits: str) -> int | float:
    return int(digits) if len(digits) <= LONGEST_NUMBER else float("inf")


def _cells_of_worksheet(sheet: Any) -> list[Any]:
    """Convert cells of notebook format 3, in which code is called input, and HTML and headings have their own types."""
    cells = sheet.get("cells") if isinstance(sheet, dict) else None
    return [
        cell
        | {"source": cell.get("input", cell.get("source", "")), "id": ""}
        | ({} if cell.get("cell_type") in ("code", "raw") else {"cell_type": "markdown"})
        for cell in (cells if isinstance(cells, list) else [])
        if isinstance(cell, dict)
    ]


def _cells_of_script(text: str) -> list[Cell]:
    """Split a script at the markers of its cells."""
    marks = list(_MARKER.finditer(text))
    ends = [*(mark.start() for mark in marks), len(text)]
    cells = [_cell_of_script("", text[: ends[0]])]
    return cells + [
        _cell_of_script(mark["about"] or "", text[mark.end() : end]) for mark, end in zip(marks, ends[1:], strict=True)
    ]


def _cell_of_script(about: str, text: str) -> Cell:
    """Make a cell from the line above it and its text. Jupytext writes nbgrader's metadata into that line."""
    is_text = "[markdown]" in about or "[md]" in about
    source = re.sub(r"^# ?", "", text.strip(), flags=re.MULTILINE) if is_text else text.strip()
    metadata = {}
    if found := re.search(r"nbgrader=(\{.*\})", about):
        with contextlib.suppress(ValueError, RecursionError):
            metadata = {"nbgrader": json.loads(found[1])}
    return {"cell_type": "markdown" if is_text else "code", "source": source, "metadata": metadata}


def _clean(cell: Any) -> Cell | None:
    """Keep the fields that a cell should have, or return None if it is not a cell."""
    if not isinstance(cell, dict) or cell.get("cell_type") not in ("code", "markdown", "raw"):
        return None
    source = cell.get("source", "")
    if isinstance(source, list) and all(isinstance(line, str) for line in source):
        source = "".join(source)
    if not isinstance(source, str) or len(source) > LONGEST_CELL:
        return None
    # A lone surrogate cannot be encoded in UTF-8.
    source = source.encode("utf-8", errors="replace").decode()
    metadata, attachments = cell.get("metadata"), cell.get("attachments")
    return {
        "cell_type": cell["cell_type"],
        "source": source,
        "id": cell["id"] if isinstance(cell.get("id"), str) else "",
        "metadata": dict(metadata) if isinstance(metadata, dict) else {},
        "attachments": _pictures(attachments) if isinstance(attachments, dict) else {},
    }


def _pictures(attachments: dict) -> dict[str, dict[str, str]]:
    """Keep the pictures that were pasted into a text cell."""
    kinds = ("image/png", "image/jpeg", "image/gif")
    pictures = {
        name: {kind: content for kind, content in versions.items() if kind in kinds and isinstance(content, str)}
        for name, versions in attachments.items()
        if isinstance(versions, dict)
    }
    return {
        name: versions
        for name, versions in pictures.items()
        if versions and all(map(BASE64.fullmatch, versions.values()))
    }
