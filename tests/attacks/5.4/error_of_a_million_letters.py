"""Sends an error of its own making, whose name and text fill the feedback.

Meets: has no attribute or method called forward
"""

# %% MulLayer

from course_lib.border.inside import runtime


class MulLayer:
    pass


runtime._written = lambda result: [None, ["Much" * 1000, "much " * 200_000, ""], [], [], []]
