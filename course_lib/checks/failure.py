"""How a check says that an answer is not right yet."""


class CheckFailed(AssertionError):
    """An answer is not right yet; the message says what about it, and how one can tell.

    Notebooks show the message alone: a traceback through the checks would tell a student nothing.
    """

    def _render_traceback_(self) -> list[str]:
        """Give IPython the lines to show in place of a traceback."""
        return str(self).splitlines()


class Stop(Exception):
    """A finding after which the rest of a part cannot be judged, such as an error in the student's code."""
