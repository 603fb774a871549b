"""One entry after the other, divided by the larger of the two: right."""

import numpy as np


def gradient_check(network, x, t):
    mine = network.gradient(x, t)
    theirs = network.numerical_gradient(x, t)
    table = {}
    for name in mine:
        table[name] = 0.0
        for a, b in zip(np.ravel(mine[name]).tolist(), np.ravel(theirs[name]).tolist()):
            if a == b:
                continue
            table[name] = max(table[name], abs(a - b) / max(abs(a), abs(b)))
    return table
