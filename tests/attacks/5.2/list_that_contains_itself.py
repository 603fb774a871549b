"""Returns a list that contains itself, and one that is a thousand deep.

Meets: maximum recursion depth exceeded
"""

# %% square_backward


def square_backward(x, upstream):
    endless = []
    endless.append(endless)
    return endless


# %% chain


def chain(local_derivatives, upstream=1.0):
    deep = 1.0
    for _ in range(1000):
        deep = [deep]
    return deep
