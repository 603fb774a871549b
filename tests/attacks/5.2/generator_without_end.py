"""Returns generators, one of them without an end.

Meets: is a generator, which has computed nothing yet
"""

# %% chain

import itertools


def chain(local_derivatives, upstream=1.0):
    yield from itertools.repeat(upstream)


# %% square_of_sum_backward


def square_of_sum_backward(x, y, upstream=1.0):
    return (2 * (x + y) for _ in range(2))
