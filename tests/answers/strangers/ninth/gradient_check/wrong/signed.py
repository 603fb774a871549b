"""What if the wrong number is too small, not too large?"""
import numpy as np

def gradient_check(network, x, t):
    a = network.gradient(x, t)
    b = network.numerical_gradient(x, t)

    def worst(p, q):
        top = p - q
        bottom = np.abs(p) + np.abs(q)
        bottom[bottom == 0] = 1
        return np.max(top / bottom)

    return {name: worst(a[name], b[name]) for name in network.params}
