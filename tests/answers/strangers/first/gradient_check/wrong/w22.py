"""What does max start from, and when is it set back?"""
import numpy as np


def gradient_check(network, x, t):
    back, num = network.gradient(x, t), network.numerical_gradient(x, t)
    out = {}
    worst = 0.0
    for name in network.params:
        for a, b in zip(back[name].flat, num[name].flat):
            if a != b:
                worst = max(worst, abs(a - b) / (abs(a) + abs(b)))
        out[name] = float(worst)
    return out
