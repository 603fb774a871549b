"""Returns sets and dicts of objects whose hash takes forever.

Meets: timed out after
"""

# %% square_backward


class Slow:
    hashed = 0

    def __hash__(self):
        Slow.hashed += 1
        while Slow.hashed > 1:
            pass
        return 1


def square_backward(x, upstream):
    return {Slow(), 1.0}


# %% chain


def chain(local_derivatives, upstream=1.0):
    return {Slow(): 1.0}
