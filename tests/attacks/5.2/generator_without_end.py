"""Returns generators, one of them without an end.

Meets: not a number or an array of numbers
"""

# %% chain

import itertools


def chain(local_derivatives, upstream=1.0):
    yield from itertools.repeat(upstream)


# %% square_of_sum_backward


def square_of_sum_backward(x, y, upstream=1.0):
    return (2 * (x + y) for _ in range(2))
