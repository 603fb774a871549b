"""The learner's own work: classes from earlier notebooks, put together to a network that reads digits."""

from course_lib.yours.bricks import assemble

__all__ = ["assemble"]
