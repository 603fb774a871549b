"""Reads a submission safely: no content of its folder can make this fail, hang, or read files outside the folder."""

import json
import os
import stat
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import nbformat

from course_lib.border.limits import (
    LARGEST_FILE,
    LARGEST_FOLDER,
    LARGEST_NOTEBOOK,
    LONGEST_CELL,
    LONGEST_PATH,
    MAX_CELLS,
    MAX_FILES,
)
from course_lib.border.messages import BASE64
from course_lib.grading.cells import name_of


@dataclass
class SubmittedNotebook:
    """A submitted notebook, and the other files in its folder.

    Attributes
    ----------
    cells : list of dict or None
        Each has ``cell_type``, ``source``, ``id``, ``metadata`` and ``attachments``; None if no notebook could be read.
    files : dict of str to bytes
        The other files, by their path in the folder.
    notes : list of str
        Anything unusual, in sentences for the student.
    """

    cells: list[dict[str, Any]] | None = None
    files: dict[str, bytes] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)


class Unreadable(Exception):
    """A file cannot be used; the message follows the file's name and completes the sentence."""


def read(folder: Path, name: str, names: set[str]) -> SubmittedNotebook:
    """Read a notebook of a submission.

    Parameters
    ----------
    folder : Path
        The folder of the submission.
    name : str
        The name of the notebook, without ``.ipynb``.
    names : set of str
        The names of its cells, to recognise the notebook if the file was renamed.
    """
    submitted = SubmittedNotebook()
    path = folder / f"{name}.ipynb"
    try:
        if not os.path.lexists(path):
            path = _renamed(folder, names)
            submitted.notes.append(f"{name}.ipynb was missing; {path.name} was graded instead.")
        submitted.cells = _cells(path, submitted.notes)
    except Unreadable as problem:
        submitted.notes.append(f"{path.name} {problem}")
    submitted.files = files_beside(folder, submitted.notes)
    submitted.files.pop(path.name, None)
    return submitted


def _renamed(folder: Path, names: set[str]) -> Path:
    """Find the notebook with the most cells of the missing one."""

    def likeness(path: Path) -> int:
        try:
            cells = _cells(path, [])
        except Unreadable:
            return 0
        return sum(bool(_names(cell) & names) for cell in cells)

    others = sorted(folder.glob("*.ipynb"))[:20] if folder.is_dir() else []
    best = max(others, key=likeness, default=None)
    if best is None or not likeness(best):
        if not others:
            raise Unreadable("was not submitted; there was no notebook. Submit the notebook under its original name.")
        found = ", ".join(path.name for path in others)
        raise Unreadable(f"was not submitted; {found} was found instead. Submit the notebook under its original name.")
    return best


def _names(cell: dict[str, Any]) -> set[str]:
    """Return the names that identify a cell: its `grade_id` and its id, which are equal in this course."""
    return {name for name in (name_of(cell), cell["id"]) if name}


def read_bytes(path: Path, max_size: int) -> bytes:
    """Read a regular file; refuse links, folders, and special files such as pipes, which could block."""
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except OSError:
        raise Unreadable("is a link, or cannot be opened. Submit the file itself.") from None
    try:
        about = os.fstat(descriptor)
        if not stat.S_ISREG(about.st_mode):
            raise Unreadable("is not a regular file. Submit the file itself.")
        if about.st_size > max_size:
            raise Unreadable(
                f"is larger than {max_size // 2**20} MB. Clear the outputs of all cells, and submit it again."
            )
        with os.fdopen(descriptor, "rb", closefd=False) as file:
            return file.read(max_size)
    finally:
        os.close(descriptor)


def _cells(path: Path, notes: list[str]) -> list[dict[str, Any]]:
    content = read_bytes(path, LARGEST_NOTEBOOK)
    if not content.strip():
        raise Unreadable("is empty. Perhaps it was not saved before it was submitted.")
    text = _decoded(content)
    if text is None:
        text = content.decode("latin-1")
        notes.append(f"{path.name} is not encoded in UTF-8; some letters may be wrong.")
    try:
        notebook = json.loads(text)
    except (ValueError, RecursionError):
        raise Unreadable("is not a notebook, or is damaged: it is not valid JSON.") from None
    if isinstance(notebook, dict) and "worksheets" in notebook:
        notebook = _upgraded(notebook)
        notes.append(f"{path.name} is in an old notebook format; it was converted.")
    cells = notebook.get("cells") if isinstance(notebook, dict) else None
    if not isinstance(cells, list):
        raise Unreadable("is not a notebook: it has no cells.")
    clean = [cell for cell in map(_clean, cells[:MAX_CELLS]) if cell]
    if len(clean) < len(cells):
        left_out = len(cells) - len(clean)
        notes.append(
            f"The grader left out {left_out} of the {len(cells)} cells in {path.name} (damaged, too long, or beyond "
            f"the limit of {MAX_CELLS} cells)."
        )
    return clean


def _decoded(content: bytes) -> str | None:
    try:
        return content.decode("utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
    except UnicodeDecodeError:
        return None


def _upgraded(notebook: dict) -> dict:
    try:
        return nbformat.convert(nbformat.from_dict(notebook), 4)
    except Exception:  # an old notebook may contain anything
        raise Unreadable("is in an old notebook format, and cannot be converted.") from None


def _clean(cell: Any) -> dict[str, Any] | None:
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


def files_beside(folder: Path, notes: list[str]) -> dict[str, bytes]:
    """Read the files in the folder, which the notebooks may read, import or `%run`: other notebooks last."""
    files: dict[str, bytes] = {}
    left_out: list[str] = []
    room = LARGEST_FOLDER
    for place, folders, names in os.walk(folder, followlinks=False):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names, key=lambda name: (name.endswith(".ipynb"), name)):
            path = Path(place, name)
            inside = path.relative_to(folder).as_posix()
            if name.startswith(".") or inside == "timestamp.txt":
                continue
            try:
                if len(files) == MAX_FILES:
                    raise Unreadable("is more than the limit of files")
                if len(inside.encode()) > LONGEST_PATH:
                    raise Unreadable("has too long a path")
                content = read_bytes(path, min(LARGEST_FILE, room))
            except (Unreadable, ValueError):
                left_out.append(inside if len(inside) <= LONGEST_PATH else f"{inside[:60]}…/{name[-60:]}")
                continue
            files[inside] = content
            room -= len(content)
        links = [name for name in folders if os.path.islink(os.path.join(place, name))]
        left_out += links
    if left_out:
        named = ", ".join(left_out[:5]) + (" …" if len(left_out) > 5 else "")
        notes.append(
            "These files were left out (links, unreadable, too large or too many, or a name that is too long or not "
            f"in UTF-8): {named}."
        )
    return files
