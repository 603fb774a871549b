"""Right; one entry after the other, divided by the larger of the two."""

import numpy as np


def gradient_check(network, x, t):
    def relative_error(a, b):
        larger = max(abs(a), abs(b))
        return 0.0 if larger == 0 else abs(a - b) / larger

    numeric = network.numerical_gradient(x, t)
    backward = network.gradient(x, t)
    return {
        name: max(relative_error(float(backward[name][i]), float(numeric[name][i])) for i in np.ndindex(array.shape))
        for name, array in network.params.items()
    }
