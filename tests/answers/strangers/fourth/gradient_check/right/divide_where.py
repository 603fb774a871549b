"""Right; numpy divides only where there is something to divide by."""
import numpy as np


def gradient_check(network, x, t):
    pairs = network.gradient(x, t), network.numerical_gradient(x, t)
    worst = {}
    for key in pairs[0]:
        a, b = (np.array(p[key], dtype=float) for p in pairs)
        size = np.abs([a, b]).sum(axis=0)
        worst[key] = np.divide(np.abs(a - b), size, out=np.zeros(a.shape), where=size != 0).max().item()
    return worst
