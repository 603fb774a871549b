"""Hands in the course's own gradient_check.

Meets: is not there while your work is graded
"""

# %% gradient_check

from course_lib.gradients import gradient_check
