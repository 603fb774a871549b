"""After your own differences the parameters are not where they were before."""

import numpy as np


def gradient_check(network, x, t, h=1e-4):
    exact = {k: v.copy() for k, v in network.gradient(x, t).items()}
    worst = {}
    for key, p in network.params.items():
        flat, g = p.reshape(-1), exact[key].reshape(-1)
        worst[key] = 0.0
        for i in range(flat.size):
            flat[i] += h
            up = network.loss(x, t)
            flat[i] -= 2 * h
            down = network.loss(x, t)
            slope = (up - down) / (2 * h)
            size = max(abs(slope), abs(g[i]))
            if size > 0:
                worst[key] = max(worst[key], abs(slope - g[i]) / size)
    return worst
