"""Is the number you scale with the standard deviation, or its square?"""

import numpy as np
from functools import reduce


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        generator = rng or np.random.default_rng()

        def draw(*shape):
            variance = weight_init_std**2
            return generator.normal(0.0, variance, size=shape)

        self.params = {
            "W1": draw(input_size, hidden_size),
            "b1": np.full(hidden_size, 0.0),
            "W2": draw(hidden_size, output_size),
            "b2": np.full(output_size, 0.0),
        }
        p = self.params
        self.layers = {
            "Affine1": Affine(p["W1"], p["b1"]),
            "Relu1": Relu(),
            "Affine2": Affine(p["W2"], p["b2"]),
        }
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        return reduce(lambda value, layer: layer.forward(value), self.layers.values(), x)

    def loss(self, x, t):
        return self.last_layer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        return np.average(self.predict(x).argmax(axis=1) == t)

    def gradient(self, x, t):
        self.loss(x, t)
        reduce(lambda d, layer: layer.backward(d), reversed(self.layers.values()), self.last_layer.backward())
        return {
            kind + n: getattr(self.layers["Affine" + n], "d" + kind) for n in ("1", "2") for kind in ("W", "b")
        }

    def numerical_gradient(self, x, t):
        return {k: numerical_gradient(lambda _: self.loss(x, t), v) for k, v in self.params.items()}
