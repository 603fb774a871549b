"""Python numbers in pairs, with a small function for one pair; right."""
import numpy as np

def gradient_check(network, x, t):
    def relative(pair):
        a, b = pair
        return 0.0 if a == b else abs(a - b) / (abs(a) + abs(b))

    back = {name: np.ravel(g).tolist() for name, g in network.gradient(x, t).items()}
    numeric = network.numerical_gradient(x, t)
    return {
        name: max(map(relative, zip(back[name], np.ravel(numeric[name]).tolist())))
        for name in network.params
    }
