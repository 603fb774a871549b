"""The names are written down for one kind of network; another one has other names."""

import numpy as np


def gradient_check(network, x, t):
    bp = network.gradient(x, t)
    num = network.numerical_gradient(x, t)

    def worst(key):
        top = 0.0
        for a, b in zip(bp[key].flat, num[key].flat):
            if a != b:
                top = max(top, abs(a - b) / (abs(a) + abs(b)))
        return top

    return {"W1": worst("W1"), "b1": worst("b1"), "W2": worst("W2"), "b2": worst("b2")}
