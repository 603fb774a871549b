"""Returns whole numbers of hundreds of digits among floats, which no array can hold.

Meets: gradient: not right yet
"""

# %% chain


def chain(local_derivatives, upstream=1.0):
    return [1.0, *(10**400 for _ in local_derivatives[1:])]


# %% square_backward


def square_backward(x, upstream):
    return 10**400


# %% square_of_sum_backward


def square_of_sum_backward(x, y, upstream=1.0):
    return 10**4000, float("nan")
