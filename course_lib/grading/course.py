"""A course as nbgrader and its configuration see it: where everything is, and what was handed in."""

import re
from pathlib import Path

from nbgrader.api import Gradebook
from nbgrader.coursedir import CourseDirectory
from traitlets.config import Config, PyFileConfigLoader

from course_lib.grading.submission import files_beside

__all__ = ["Course"]


class Course:
    """A course's folder, as nbgrader and its configuration see it.

    Parameters
    ----------
    root : Path
        Where ``nbgrader_config.py`` is.
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
        """Name the assignments for which something was handed in."""
        return sorted({assignment for assignment, _ in self._submitted("*")})

    def students(self, assignment: str) -> list[str]:
        """Name the students who have handed in something for an assignment."""
        return sorted(student for _, student in self._submitted(assignment))

    def folder(self, assignment: str, student: str) -> Path:
        """Return what a student has handed in for an assignment."""
        return Path(self.directory.format_path(self.directory.submitted_directory, student, assignment))

    def provided_files(self, assignment: str) -> dict[str, bytes]:
        """Read the instructor's files of an assignment, which lie beside its notebooks."""
        return files_beside(Path(self.directory.format_path(self.directory.source_directory, ".", assignment)), [])

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
