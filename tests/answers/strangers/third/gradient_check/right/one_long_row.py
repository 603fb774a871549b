"""Strings all gradients together into one row and takes the maximum of each part."""
import numpy as np


def gradient_check(network, x, t):
    names = list(network.params)
    back, num = ([g[n].ravel() for n in names] for g in (network.gradient(x, t), network.numerical_gradient(x, t)))
    starts = np.cumsum([0] + [len(part) for part in back[:-1]])
    a, b = np.concatenate(back), np.concatenate(num)
    size = abs(a) + abs(b)
    size[size == 0] = 1
    return dict(zip(names, np.maximum.reduceat(abs(a - b) / size, starts).tolist()))
