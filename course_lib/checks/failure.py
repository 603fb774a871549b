"""The exceptions by which a check says that an answer is not right yet."""

from course_lib.checks.console import encodable


class CheckFailed(AssertionError):
    """An answer is not right yet; the message says what is wrong and how that was noticed.

    Notebooks show the message alone: a traceback through the checks would tell a student nothing.
    """

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
