"""Other networks have other parameters than the four whose names you have typed in."""
import numpy as np


def gradient_check(network, x, t):
    grads = network.gradient(x, t)
    nums = network.numerical_gradient(x, t)
    report = {}
    for key in ("W1", "b1", "W2", "b2"):
        worst = 0.0
        for a, b in zip(grads[key].flatten(), nums[key].flatten()):
            if a != b:
                worst = max(worst, abs(a - b) / (abs(a) + abs(b)))
        report[key] = worst
    return report
