"""How many entries of each gradient do you look at, and what about a mistake in one of the others?"""

import numpy as np


def gradient_check(network, x, t):
    exact = network.gradient(x, t)
    approx = network.numerical_gradient(x, t)
    worst = dict.fromkeys(network.params, 0.0)
    for name in worst:
        a, b = np.ravel(exact[name])[:5], np.ravel(approx[name])[:5]
        for i in range(a.size):
            denominator = max(abs(a[i]), abs(b[i]))
            if denominator:
                worst[name] = max(worst[name], abs(a[i] - b[i]) / denominator)
    return worst
