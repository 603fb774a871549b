"""Finds the notebook in a submission, under whatever name and in whatever format it came back."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any

from course_lib.border.limits import LARGEST_NOTEBOOK, MAX_CANDIDATES
from course_lib.grading.assignment import AssignmentNotebook
from course_lib.grading.files import SubmittedFile, Unreadable, files_in_archive, read_all
from course_lib.grading.formats import cells_of
from course_lib.grading.matching import amount_of_work, likeness


@dataclass
class SubmittedNotebook:
    """A submitted notebook, and the other files in its folder.

    Attributes
    ----------
    cells : list of dict or None
        Each has ``cell_type``, ``source``, ``id``, ``metadata`` and ``attachments``; None if no notebook could be read.
    files : dict of str to bytes
        The other files, by their path from the folder of the notebook.
    notes : list of str
        Anything unusual, in sentences for the student.
    """

    cells: list[dict[str, Any]] | None = None
    files: dict[str, bytes] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)


@dataclass
class _Candidate:
    """A file that may be the notebook: its cells, or the problem with it."""

    file: SubmittedFile
    cells: list[dict[str, Any]] | None = None
    problem: str = ""
    notes: list[str] = field(default_factory=list)


def read(submitted_files: Iterable[SubmittedFile], assignment: AssignmentNotebook) -> SubmittedNotebook:
    """Read a notebook of a submission, and the files beside it.

    It is the file with the notebook's name. If nobody wrote in that, or it is missing, it is the file in which most
    answers are written: a notebook, a script, or one of these in a zip archive.

    Parameters
    ----------
    submitted_files : iterable of SubmittedFile
        The files of the submission.
    assignment : AssignmentNotebook
        The instructor's notebook.
    """
    files = list(submitted_files)
    asked_for = next((_read(file) for file in files if file.name == f"{assignment.name}.ipynb"), None)
    if asked_for and asked_for.cells is not None and amount_of_work(asked_for.cells, assignment):
        return _submitted(asked_for, files)

    others, files = _others([file for file in files if not asked_for or file is not asked_for.file], assignment, files)
    best = max(others, key=lambda candidate: amount_of_work(candidate.cells or [], assignment), default=None)
    if best and (amount_of_work(best.cells or [], assignment) or not asked_for or asked_for.cells is None):
        best.notes.insert(0, _why_another(asked_for, best, assignment))
        return _submitted(best, files)
    if asked_for:
        submitted = _submitted(asked_for, files)
        if asked_for.cells is None:
            submitted.notes.append(f"{asked_for.file.name} {asked_for.problem}")
        return submitted
    found = ", ".join(file.name for file in files[:5]) + (" …" if len(files) > 5 else "")
    was = f"{found} was found instead" if found else "there was no notebook"
    ask = "Submit the notebook under its original name."
    submitted = SubmittedNotebook(files=read_all(files, []))
    submitted.notes.append(f"{assignment.name}.ipynb was not submitted; {was}. {ask}")
    return submitted


def _why_another(asked_for: _Candidate | None, best: _Candidate, assignment: AssignmentNotebook) -> str:
    if asked_for is None:
        return f"{assignment.name}.ipynb was missing; {best.file.name} was graded instead."
    if asked_for.cells is None:
        return f"{asked_for.file.name} {asked_for.problem} {best.file.name} was graded instead."
    return f"{asked_for.file.name} was as released; {best.file.name}, which holds answers, was graded instead."


def _others(
    candidates: list[SubmittedFile], assignment: AssignmentNotebook, files: list[SubmittedFile]
) -> tuple[list[_Candidate], list[SubmittedFile]]:
    """Read the other files that hold cells of the assignment; those in archives only if there is none outside."""
    found = _with_cells(candidates, assignment)
    if found:
        return found, files
    for archive in [file for file in candidates if file.name.lower().endswith(".zip")][:MAX_CANDIDATES]:
        try:
            inside = files_in_archive(archive)
        except Unreadable:
            continue
        if found := _with_cells(inside, assignment):
            return found, inside
    return [], files


def _with_cells(files: list[SubmittedFile], assignment: AssignmentNotebook) -> list[_Candidate]:
    """Read the files that may hold cells: notebooks, or if none of them has cells of the assignment, scripts."""
    kinds: list[Callable[[str], bool]] = [
        lambda name: ".ipynb" in name or name.endswith(".json"),
        lambda name: name.endswith(".py"),
    ]
    for is_of_kind in kinds:
        alike = [file for file in files if is_of_kind(PurePosixPath(file.name).name.lower())]
        # Files with a similar name first, then those that are least deep in folders.
        alike.sort(key=lambda file: (assignment.name not in file.name, file.name.count("/"), file.name))
        read = map(_read, alike[:MAX_CANDIDATES])
        if found := [candidate for candidate in read if candidate.cells and likeness(candidate.cells, assignment)]:
            return found
    return []


def _read(file: SubmittedFile) -> _Candidate:
    candidate = _Candidate(file)
    try:
        candidate.cells = cells_of(file.name, file.content(LARGEST_NOTEBOOK), candidate.notes)
    except Unreadable as problem:
        candidate.problem = str(problem)
    return candidate


def _submitted(chosen: _Candidate, files: list[SubmittedFile]) -> SubmittedNotebook:
    """Put the notebook together with the other files, as seen from its folder."""
    notes = chosen.notes
    # Other notebooks, which this one may run, come last: they may be large.
    others = sorted((file for file in files if file.name != chosen.file.name), key=lambda file: ".ipynb" in file.name)
    contents = read_all(others, notes)
    home = f"{PurePosixPath(chosen.file.name).parent.as_posix()}/"
    beside = {name.removeprefix(home): content for name, content in contents.items() if name.startswith(home)}
    return SubmittedNotebook(chosen.cells, contents | beside, notes)
