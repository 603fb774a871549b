"""A network of well-behaved nonsense: nothing is shared or changed, its parameters matter, and nothing is right.

Meets: the scores are neither right nor those of a known mistake
"""

# %% TwoLayerNet


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        rng = rng or np.random.default_rng()
        self.params = {
            "W1": rng.standard_normal((input_size, hidden_size)),
            "b1": np.zeros(hidden_size),
            "W2": rng.standard_normal((hidden_size, output_size)),
            "b2": np.zeros(output_size),
        }

    def predict(self, x):
        p = self.params
        return np.tanh(x @ p["W1"] - p["b1"]) @ p["W2"] + 2 * p["b2"]

    def loss(self, x, t):
        return float(np.abs(self.predict(x)).sum())

    def accuracy(self, x, t):
        return 7.0

    def gradient(self, x, t):
        return {name: array * self.loss(x, t) for name, array in self.params.items()}

    numerical_gradient = gradient
