"""A part of an exercise: what one graded cell checks."""

from collections.abc import Callable
from dataclasses import dataclass

from course_lib.checks.subject import Subject
from course_lib.checks.trial import Trial


@dataclass(frozen=True)
class Part:
    """What one graded cell checks.

    Attributes
    ----------
    name : str
        The `grade_id` of the cell: the exercise, a hyphen, and a number.
    title : str
        What the part checks, in a few words.
    function : callable
        Makes one round of comparisons: takes the trial that records them and the answer as a `Subject`.
    """

    name: str
    title: str
    function: Callable[[Trial, Subject], None]

    @property
    def exercise(self) -> str:
        """The name that the student's answer defines."""
        return self.name.rpartition("-")[0]
