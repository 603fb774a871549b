"""What is 0 divided by 0, and what does the text say about two gradients that are 0?"""

import numpy as np


def relative_error(a, b):
    return np.abs(a - b) / np.maximum(np.abs(a), np.abs(b))


def gradient_check(network, x, t):
    grads = (network.gradient(x, t), network.numerical_gradient(x, t))
    return {name: float(relative_error(*(g[name] for g in grads)).max()) for name in network.params}
