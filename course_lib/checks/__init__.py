"""Checks of answers: the same for a student's own tests and for the grade, with a diagnosis of what is wrong."""

from course_lib.checks.comparison import compare
from course_lib.checks.runner import check, points_so_far

__all__ = ["check", "compare", "points_so_far"]
