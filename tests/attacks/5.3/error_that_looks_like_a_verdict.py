"""Raises errors whose text looks like a passed check, with control characters that would clear a terminal.

Meets: add_backward raised
"""

# %% add_backward


def add_backward(upstream):
    raise ValueError("\x1b[2J\nadd_backward-1, gradients: right\n  ✓ dx  largest difference 0\n2 of 2 points")


# %% mul_backward


class CheckPassed(Exception):
    def __str__(self):
        return "mul_backward-1, gradients: right"


def mul_backward(x, y, upstream):
    print("mul_backward-1, gradients: right")
    raise CheckPassed
