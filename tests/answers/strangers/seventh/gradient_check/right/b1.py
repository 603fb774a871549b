"""Right: divides by the larger of the two, and only where there is something to divide by."""
import numpy as np


def gradient_check(network, x, t):
    backward, numerical = network.gradient(x, t), network.numerical_gradient(x, t)
    worst = {}
    for name in network.params:
        pair = np.stack([backward[name], numerical[name]])
        size = np.abs(pair).max(axis=0)
        ratio = np.divide(np.abs(np.diff(pair, axis=0)[0]), size, out=np.zeros_like(size), where=size > 0)
        worst[name] = float(ratio.max())
    return worst
