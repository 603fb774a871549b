"""After the check, are the parameters what they were before?"""
import numpy as np

def gradient_check(network, x, t):
    h = 1e-6
    grads = {name: g.copy() for name, g in network.gradient(x, t).items()}
    worst = {}
    for name, array in network.params.items():
        worst[name] = 0.0
        for i in np.ndindex(*array.shape):
            array[i] += h
            above = network.loss(x, t)
            array[i] -= 2 * h
            below = network.loss(x, t)
            n = (above - below) / (2 * h)
            size = abs(n) + abs(grads[name][i])
            if size:
                worst[name] = max(worst[name], abs(n - grads[name][i]) / size)
    return worst
