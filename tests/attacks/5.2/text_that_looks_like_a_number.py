"""Returns text and bytes in the place of numbers.

Meets: numbers have no quotes
"""

# %% square_backward


def square_backward(x, upstream):
    return f"{2 * x * upstream}"


# %% chain


def chain(local_derivatives, upstream=1.0):
    return [b"1.0" for _ in local_derivatives]
