"""Asks for lent functions when nothing is lent: with numbers that were never issued, and from its own threads.

Meets: used something that the test does not offer
"""

# %% softmax

import gc

runtime = next(thing for thing in gc.get_objects() if type(thing).__name__ == "_Runtime")


def softmax(x):
    return runtime._ask(0, "", (x,), {})


# %% cross_entropy_error


def cross_entropy_error(y, t):
    return runtime._ask(-1, "__self__", (y, t), {"self": None})


# %% SoftmaxWithLoss


class SoftmaxWithLoss:
    def forward(self, x, t):
        return [runtime._ask(number, "", (x,), {}) for number in (True, 1.0, "0", None, 10**20)]

    def backward(self, dout=1):
        return dout
