"""Count the entries that your loop visits."""
import numpy as np


def gradient_check(network, x, t):
    back, num = network.gradient(x, t), network.numerical_gradient(x, t)
    result = {}
    for name in network.params:
        a, b = back[name].ravel(), num[name].ravel()
        worst = 0.0
        for i in range(1, len(a)):
            if a[i] != b[i]:
                worst = max(worst, abs(a[i] - b[i]) / (abs(a[i]) + abs(b[i])))
        result[name] = worst
    return result
