"""The exceptions by which a check says that an answer is not right yet."""

from collections.abc import Iterable

from course_lib.checks.console import encodable
from course_lib.checks.misconception import Misconception


class CheckFailed(AssertionError):
    """An answer is not right yet; the message says what is wrong and how that was noticed.

    Notebooks show the message alone: a traceback through the checks would tell a student nothing.

    Parameters
    ----------
    message : str
        The whole report.
    problems : iterable of str
        What is wrong, a line for each problem.
    misconceptions : iterable of Misconception
        What explains it, as far as it was recognised.
    """

    def __init__(
        self, message: str, problems: Iterable[str] = (), misconceptions: Iterable[Misconception] = ()
    ) -> None:
        super().__init__(message)
        self.problems = tuple(problems)
        self.misconceptions = tuple(misconceptions)

    def _render_traceback_(self) -> list[str]:
        """Give IPython the lines to show in place of a traceback."""
        return encodable(str(self)).splitlines()


class CheckBroken(Exception):
    """A check could not be finished because of a mistake in the check itself."""

    def _render_traceback_(self) -> list[str]:
        """Give IPython the lines to show in place of a traceback."""
        return encodable(str(self)).splitlines()


class Stop(Exception):
    """Nothing further of a part can be checked, for example after an error in the student's code."""
