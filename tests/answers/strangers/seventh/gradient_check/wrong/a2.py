"""A single wrong number disappears in an average."""
import numpy as np


def gradient_check(network, x, t):
    pairs = zip(network.gradient(x, t).items(), network.numerical_gradient(x, t).values())

    def relative(a, b):
        size = abs(a) + abs(b)
        return np.where(size == 0, 0, abs(a - b) / np.where(size == 0, 1, size))

    return {name: float(np.mean(relative(a, b))) for (name, a), b in pairs}
