"""Has parameters that are words, or lists of rows of different lengths, where the check expects arrays.

Meets: 2 things of different shapes
"""

# %% TwoLayerNet


class TwoLayerNet:
    made = []

    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        self.made.append(self)
        self.params = {"W1": [[1.0], [1.0, 2.0]], "b1": "b1", "W2": ["W2"], "b2": None}

    def predict(self, x):
        return [[1.0], []]

    loss = accuracy = gradient = numerical_gradient = predict
