"""What judges an answer: one set of checks, for a student's own look and for the grade, with a diagnosis."""

from course_lib.checks.comparison import compare
from course_lib.checks.runner import check

__all__ = ["check", "compare"]
