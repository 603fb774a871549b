"""Compare the network's parameters before and after your check."""
import numpy as np


def gradient_check(network, x, t, h=1e-4):
    a = network.gradient(x, t)
    out = {}
    for k, p in network.params.items():
        worst = 0.0
        for i in np.ndindex(p.shape):
            p[i] += h
            up = network.loss(x, t)
            p[i] -= 2 * h
            num = (up - network.loss(x, t)) / (2 * h)
            size = abs(num) + abs(a[k][i])
            if size:
                worst = max(worst, abs(num - a[k][i]) / size)
        out[k] = worst
    return out
