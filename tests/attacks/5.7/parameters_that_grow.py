"""Has parameters that grow every time they are read, until the check's own arrays become too large.

Meets: not right yet
"""

# %% TwoLayerNet

import numpy as np


class TwoLayerNet:
    looked = 0

    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        rng = rng or np.random.default_rng()
        self.own = {
            "W1": weight_init_std * rng.standard_normal((input_size, hidden_size)),
            "b1": np.zeros(hidden_size),
            "W2": weight_init_std * rng.standard_normal((hidden_size, output_size)),
            "b2": np.zeros(output_size),
        }

    @property
    def params(self):
        self.looked += 1
        return self.own if self.looked < 3 else {**self.own, "W1": np.ones(3_000_000, np.uint8)}

    def predict(self, x):
        return x[:, :1] + np.arange(len(self.own["b2"])) + sum(a.sum() for a in self.own.values())

    def loss(self, x, t):
        return self.predict(x).sum()

    def accuracy(self, x, t):
        return 0.5

    def gradient(self, x, t):
        return {name: array * x.sum() + 1 for name, array in self.own.items()}

    numerical_gradient = gradient
