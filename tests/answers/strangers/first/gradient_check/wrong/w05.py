"""One number for each parameter, says the text."""
import numpy as np


def gradient_check(network, x, t):
    back, num = network.gradient(x, t), network.numerical_gradient(x, t)
    worst = 0.0
    for name in network.params:
        for a, b in zip(back[name].flat, num[name].flat):
            if a != b:
                worst = max(worst, abs(a - b) / (abs(a) + abs(b)))
    return worst
