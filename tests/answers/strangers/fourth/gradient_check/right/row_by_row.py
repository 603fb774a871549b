"""Right; a generator of errors and the built-in max, with a start of 0."""
import numpy as np


def gradient_check(network, x, t):
    grads, nums = network.gradient(x, t), network.numerical_gradient(x, t)

    def errors(a, b):
        for p, q in np.nditer([a, b]):
            if p != q:
                yield float(abs(p - q) / (abs(p) + abs(q)))

    return {name: max(errors(grads[name], nums[name]), default=0.0) for name in network.params}
