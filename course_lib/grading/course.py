"""A course folder with its nbgrader configuration: where everything is, and what was submitted."""

import re
from pathlib import Path

from nbgrader.api import Gradebook
from nbgrader.coursedir import CourseDirectory
from traitlets.config import Config, PyFileConfigLoader

from course_lib.grading.files import files_beside


class Course:
    """A course folder with its nbgrader configuration.

    Parameters
    ----------
    root : Path
        The folder that contains ``nbgrader_config.py``.
    """

    def __init__(self, root: Path) -> None:
        loaded = PyFileConfigLoader("nbgrader_config.py", str(root)).load_config()
        self.config = Config(loaded)
        self.directory = CourseDirectory(config=self.config)
        self.root = Path(self.directory.root)

    def gradebook(self) -> Gradebook:
        """Open the gradebook."""
        return Gradebook(self.directory.db_url, self.directory.course_id)

    def hidden(self) -> tuple[Path, ...]:
        """Return the folders that student code must not see."""
        exchange = self.config.get("Exchange", {}).get("root", "/usr/local/share/nbgrader/exchange")
        return self.root, Path(exchange)

    def assignments(self) -> list[str]:
        """List the assignments that have submissions."""
        return sorted({assignment for assignment, _ in self._submitted("*")})

    def students(self, assignment: str) -> list[str]:
        """List the students who have submitted an assignment."""
        return sorted(student for _, student in self._submitted(assignment))

    def folder(self, assignment: str, student: str) -> Path:
        """Return the folder of a student's submission for an assignment."""
        return Path(self.directory.format_path(self.directory.submitted_directory, student, assignment))

    def provided_files(self, assignment: str) -> dict[str, bytes]:
        """Read the instructor's files in the folder of an assignment, other than notebooks."""
        return files_beside(Path(self.directory.format_path(self.directory.source_directory, ".", assignment)), [])

    def release_folder(self, assignment: str) -> Path:
        """Return the folder of an assignment that students get."""
        return Path(self.directory.format_path(self.directory.release_directory, ".", assignment))

    def _submitted(self, assignment: str) -> list[tuple[str, str]]:
        pattern = self.folder(assignment, "*")
        anchor = Path(pattern.anchor)
        names = re.compile(
            self.directory.format_path(
                self.directory.submitted_directory, "(?P<student>[^/]+)", "(?P<assignment>[^/]+)", escape=True
            )
        )
        found = [names.fullmatch(str(path)) for path in anchor.glob(str(pattern.relative_to(anchor))) if path.is_dir()]
        pairs = [(match["assignment"], match["student"]) for match in found if match]
        return [pair for pair in pairs if not any(name.startswith(".") for name in pair)]
