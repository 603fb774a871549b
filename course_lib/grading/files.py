"""Reads the files of a submission safely: nothing in its folder can make this fail, hang, or read other files."""

import io
import os
import stat
import zipfile
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from course_lib.border.limits import (
    LARGEST_FILE,
    LARGEST_FOLDER,
    LARGEST_NOTEBOOK,
    LARGEST_SUBMISSION,
    LONGEST_PATH,
    MAX_FILES,
    MEBIBYTE,
)

# Names that only a computer gives: of hidden files, of macOS in archives, and of nbgrader's time stamp.
_NOT_SUBMITTED = (".", "__MACOSX", "__pycache__")


class Unreadable(Exception):
    """A file cannot be used; the message follows the file's name and completes the sentence."""


class TooLarge(Unreadable):
    """A file is larger than a limit."""


@dataclass(frozen=True)
class SubmittedFile:
    """A file of a submission, as it was read: it can be sent to a machine that does not see the folder.

    Attributes
    ----------
    name : str
        Its path in the folder of the submission, or in the archive.
    data : bytes or None
        What is in it, or in the archive that holds it; None if it is too large, or has a problem.
    problem : str
        Why it cannot be used, as the rest of a sentence after its name; empty if it can.
    is_in_archive : bool
        Whether it is in a zip archive.
    """

    name: str
    data: bytes | None = None
    problem: str = ""
    is_in_archive: bool = False

    def content(self, max_size: int) -> bytes:
        """Return what is in it.

        Raises
        ------
        Unreadable
            If it cannot be read, is not a regular file, or is larger than `max_size` bytes.
        """
        if self.problem:
            raise Unreadable(self.problem)
        content = self.data
        if self.is_in_archive:
            with _opened(self) as archive:
                try:
                    with archive.open(self.name) as file:
                        content = file.read(max_size + 1)
                except RuntimeError:
                    raise Unreadable("is in an archive with a password. Submit the file itself.") from None
                except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile, NotImplementedError, zlib.error):
                    raise Unreadable("is in a damaged archive. Submit the file itself.") from None
        if content is None or len(content) > max_size:
            raise _too_large(max_size)
        return content


def files_in(folder: Path) -> tuple[SubmittedFile, ...]:
    """Read the files in a folder and in the folders inside it, without following links.

    They are in order, and end at a limit. Links and special files are among them, with the problem. Where the files
    are too large together, the smaller ones are read.
    """
    found = _paths_in(folder)
    sizes = {name: _size(path) for name, path in found.items()}
    read: dict[str, SubmittedFile] = {}
    room = LARGEST_SUBMISSION
    for name in sorted(found, key=sizes.__getitem__):
        if room < sizes[name] <= LARGEST_NOTEBOOK:
            problem = f"is in a submission of more than {LARGEST_SUBMISSION // MEBIBYTE} MB. Submit only what you need."
            read[name] = SubmittedFile(name, problem=problem)
        else:
            read[name] = _read(name, found[name])
            room -= len(read[name].data or b"")
    return tuple(read[name] for name in found)


def _paths_in(folder: Path) -> dict[str, Path]:
    """List the files, links, special files, and folders named like notebooks by their names in a folder, in order."""
    found: dict[str, Path] = {}
    for place, folders, names in os.walk(folder, followlinks=False):
        links = [name for name in folders if os.path.islink(os.path.join(place, name))]
        folders[:] = sorted(name for name in folders if not name.startswith(_NOT_SUBMITTED) and name not in links)
        inside = Path(place).relative_to(folder)
        found |= {
            (inside / name).as_posix(): Path(place, name)
            for name in sorted([*names, *links, *(name for name in folders if name.endswith(".ipynb"))])
            if not name.startswith(_NOT_SUBMITTED) and (inside / name).as_posix() != "timestamp.txt"
        }
        if len(found) > 10 * MAX_FILES:
            break
    return found


def _size(path: Path) -> int:
    try:
        return os.lstat(path).st_size
    except (OSError, ValueError):
        return 0


def _read(name: str, path: Path) -> SubmittedFile:
    try:
        return SubmittedFile(name, read_bytes(path, LARGEST_NOTEBOOK))
    except TooLarge:
        return SubmittedFile(name)
    except Unreadable as problem:
        return SubmittedFile(name, problem=str(problem))


def files_in_archive(archive: SubmittedFile) -> list[SubmittedFile]:
    """List the files in a zip archive.

    Raises
    ------
    Unreadable
        If it is not a zip archive, or is damaged.
    """
    with _opened(archive) as opened:
        names = [about.filename for about in opened.infolist()[: 10 * MAX_FILES] if not about.is_dir()]
    usual = (name for name in names if not PurePosixPath(name).is_absolute() and ".." not in PurePosixPath(name).parts)
    return [
        SubmittedFile(name, archive.data, is_in_archive=True)
        for name in sorted(usual)
        if not any(part.startswith(_NOT_SUBMITTED) for part in PurePosixPath(name).parts)
    ]


def read_all(files: Iterable[SubmittedFile], notes: list[str]) -> dict[str, bytes]:
    """Read files, by their names, as far as they are readable and within the limits; add a note about the others."""
    contents: dict[str, bytes] = {}
    left_out: list[str] = []
    room = LARGEST_FOLDER
    for file in files:
        try:
            if len(contents) == MAX_FILES:
                raise Unreadable("is more than the limit of files")
            if len(file.name.encode()) > LONGEST_PATH:
                raise Unreadable("has too long a path")
            content = file.content(min(LARGEST_FILE, room))
        except (Unreadable, ValueError):
            left_out.append(file.name if len(file.name) <= LONGEST_PATH else f"{file.name[:60]}…{file.name[-60:]}")
            continue
        contents[file.name] = content
        room -= len(content)
    if left_out:
        named = ", ".join(left_out[:5]) + (" …" if len(left_out) > 5 else "")
        notes.append(
            "These files were left out (links, unreadable, too large or too many, or a name that is too long or not "
            f"in UTF-8): {named}."
        )
    return contents


def files_beside(folder: Path, notes: list[str]) -> dict[str, bytes]:
    """Read the files in a folder."""
    return read_all(files_in(folder), notes)


def read_bytes(path: Path, max_size: int) -> bytes:
    """Read a regular file; refuse links, folders, and special files such as pipes, which could block."""
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except (OSError, ValueError):
        raise Unreadable("is a link, or cannot be opened. Submit the file itself.") from None
    try:
        about = os.fstat(descriptor)
        if not stat.S_ISREG(about.st_mode):
            raise Unreadable("is not a regular file. Submit the file itself.")
        if about.st_size > max_size:
            raise _too_large(max_size)
        with os.fdopen(descriptor, "rb", closefd=False) as file:
            return file.read(max_size)
    finally:
        os.close(descriptor)


def _too_large(max_size: int) -> TooLarge:
    return TooLarge(f"is larger than {max_size // MEBIBYTE} MB. Clear the outputs of all cells, and submit it again.")


def _opened(archive: SubmittedFile) -> zipfile.ZipFile:
    if archive.problem or archive.data is None:
        raise Unreadable(archive.problem or "is too large. Submit the notebook itself.")
    try:
        return zipfile.ZipFile(io.BytesIO(archive.data))
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        raise Unreadable("is not a zip archive, or is damaged. Submit the notebook itself.") from None
