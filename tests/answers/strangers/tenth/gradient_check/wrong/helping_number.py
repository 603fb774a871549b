"""Two gradients as small as 0.000001, one of them twice the other: what does your denominator make of that?"""

import numpy as np


def gradient_check(network, x, t, eps=1e-4):
    def relative(a, b):
        return np.max(np.abs(a - b) / (np.abs(a) + np.abs(b) + eps))

    A = network.gradient(x, t)
    B = network.numerical_gradient(x, t)
    return {name: relative(A[name], B[name]) for name in network.params}
