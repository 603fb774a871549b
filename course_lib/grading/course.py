"""A course folder with its nbgrader configuration: where everything is, and what was submitted."""

import glob
import re
from pathlib import Path

from nbgrader.api import Gradebook
from nbgrader.coursedir import CourseDirectory
from sqlalchemy.exc import SQLAlchemyError
from traitlets.config import Config, PyFileConfigLoader

from course_lib.border.limits import SECONDS_FOR_GRADEBOOK
from course_lib.grading.files import files_beside
from course_lib.grading.findings import create_table
from course_lib.grading.text import printable


class Course:
    """A course folder with its nbgrader configuration.

    Parameters
    ----------
    root : Path
        The folder that contains ``nbgrader_config.py``.
    config : Config, optional
        The configuration, if it has been loaded.
    """

    def __init__(self, root: Path, config: Config | None = None) -> None:
        self.config = Config(config or PyFileConfigLoader("nbgrader_config.py", str(root)).load_config())
        self.directory = CourseDirectory(config=self.config)
        self.root = Path(self.directory.root)
        if self.directory.db_url.startswith("sqlite:") and "?" not in self.directory.db_url:
            self.directory.db_url += f"?timeout={SECONDS_FOR_GRADEBOOK}"  # to wait for a program that has locked it

    def gradebook(self, to_grade: bool = False) -> Gradebook:
        """Open the gradebook.

        Parameters
        ----------
        to_grade : bool, default False
            Whether findings will be stored, so that there must be a table for them. To read needs no right to write.

        Raises
        ------
        RuntimeError
            If it is locked, damaged, or cannot be read.
        """
        try:
            gradebook = Gradebook(self.directory.db_url, self.directory.course_id)
            if to_grade:
                create_table(gradebook.engine)
            return gradebook
        except SQLAlchemyError as error:
            words = str(getattr(error, "orig", None) or error).split()
            reason = printable(" ".join(words)).rstrip(".")
            raise RuntimeError(
                f"the gradebook cannot be opened: {reason}. If another program uses it, wait until that has finished; "
                "if the disk is full, make room; if it is damaged, replace it by a copy."
            ) from None

    def hidden(self) -> tuple[Path, ...]:
        """Return the folders that student code must not see."""
        exchange = self.config.get("Exchange", {}).get("root", "/usr/local/share/nbgrader/exchange")
        return self.root, Path(exchange)

    def assignments(self) -> list[str]:
        """List the assignments that have submissions."""
        return sorted({assignment for assignment, _ in self._submitted()})

    def students(self, assignment: str) -> list[str]:
        """List the students who have submitted an assignment."""
        return sorted(student for name, student in self._submitted() if name == assignment)

    def folder(self, assignment: str, student: str) -> Path:
        """Return the folder of a student's submission for an assignment."""
        return Path(self.directory.format_path(self.directory.submitted_directory, student, assignment))

    def provided_files(self, assignment: str) -> dict[str, bytes]:
        """Read the files beside the instructor's notebooks, which nbgrader puts in place of submitted ones."""
        folder = Path(self.directory.format_path(self.directory.source_directory, ".", assignment))
        kept = self.config.get("Autograde", {}).get("exclude_overwriting", {}).get(assignment, [])
        files = files_beside(folder, [])
        return {name: files[name] for name in files if not name.endswith(".ipynb") and name not in kept}

    def release_folder(self, assignment: str) -> Path:
        """Return the folder of an assignment that students get."""
        return Path(self.directory.format_path(self.directory.release_directory, ".", assignment))

    def _submitted(self) -> list[tuple[str, str]]:
        directory = self.directory
        pattern = directory.format_path(directory.submitted_directory, "*", "*")
        # The folder of the course may have any name.
        pattern = glob.escape(directory.root) + pattern.removeprefix(directory.root)
        names = re.compile(
            directory.format_path(
                directory.submitted_directory, r"(?P<student>[^/]+)", r"(?P<assignment>[^/.][^/]*)", escape=True
            ),
            re.DOTALL,
        )
        found = [names.fullmatch(path.rstrip("/")) for path in glob.glob(f"{pattern}/", include_hidden=True)]
        return [(match["assignment"], match["student"]) for match in found if match]


def trouble_with_name(student: str) -> str:
    """Say why a folder cannot be named like this for a student, or return an empty string.

    A name appears in the gradebook, in tables, and in file names.
    """
    try:
        student.encode()
    except UnicodeEncodeError:
        return (
            "the name of the student's folder is not in UTF-8 (perhaps it comes from a zip file made on another "
            "system). Rename the folder, and grade again."
        )
    if printable(student) != student:
        return "the name of the student's folder contains control characters. Rename the folder, and grade again."
    if student.startswith("."):
        return "the name of the student's folder begins with a dot, so nbgrader ignores it. Rename it, and grade again."
    if set(student) & set("*?["):
        return (
            "the name of the student's folder contains *, ? or [, which nbgrader takes for a pattern. Rename the "
            "folder, and grade again."
        )
    if student != student.strip():
        return (
            "the name of the student's folder begins or ends with a space, which nbgrader removes. Rename the folder, "
            "and grade again."
        )
    return ""
