"""The learner's own work: drawn while it is written, and put together to a network that reads digits."""

from course_lib.yours.at_work import draw
from course_lib.yours.bricks import assemble

__all__ = ["assemble", "draw"]
