"""Asks the lent network for its private data: the right gradient, its own parameters, its history.

Meets: used something that the test does not offer
"""

# %% gradient_check

import numpy as np


def asked(network, name, *arguments):
    if not hasattr(network, "_ask"):  # the notebook's own example
        return network.gradient(*arguments)
    return network._ask(network._number, name, arguments, {})


def gradient_check(network, x, t):
    right, given = asked(network, "right_gradient", x, t), network.gradient(x, t)
    return {name: float(np.abs(right[name] - given[name]).max()) for name in given}


# %% train


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    for name in ("snapshot", "_own", "history", "__class__", "__dict__", "loss_with"):
        asked(network, name, x, t)
    return [0.0] * iterations
