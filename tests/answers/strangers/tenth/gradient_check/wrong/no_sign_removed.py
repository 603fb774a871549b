"""Can your errors be negative, and which one counts as the largest then?"""

import numpy as np


def gradient_check(network, x, t):
    g, n = network.gradient(x, t), network.numerical_gradient(x, t)

    def error(name):
        a, b = np.asarray(g[name]), np.asarray(n[name])
        size = abs(a) + abs(b)
        return float(np.divide(a - b, size, out=np.zeros(a.shape), where=size != 0).max())

    return dict(zip(network.params, map(error, network.params)))
