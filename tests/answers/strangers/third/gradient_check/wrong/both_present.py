"""It skips every entry where one of the two is 0, even if the other is not."""
import numpy as np


def gradient_check(network, x, t):
    back = network.gradient(x, t)
    num = network.numerical_gradient(x, t)

    def worst(a, b):
        use = (a != 0) & (b != 0)
        a, b = a[use], b[use]
        return np.max(np.abs(a - b) / (np.abs(a) + np.abs(b)), initial=0.0)

    return {name: worst(back[name], num[name]) for name in back}
