"""The function should work for any network: which parameters does OneLayerNet have?"""

import numpy as np


def gradient_check(network, x, t):
    bp = network.gradient(x, t)
    ng = network.numerical_gradient(x, t)

    def worst(name):
        a = np.asarray(bp[name]).ravel()
        b = np.asarray(ng[name]).ravel()
        size = np.abs(a) + np.abs(b)
        size[size == 0] = 1
        return (np.abs(a - b) / size).max()

    return dict(W1=worst("W1"), b1=worst("b1"), W2=worst("W2"), b2=worst("b2"))
