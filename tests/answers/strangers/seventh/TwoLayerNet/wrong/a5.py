"""You count the right answers; how do they become a number from 0 to 1?"""
import numpy as np
from functools import reduce


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        g = np.random.default_rng() if rng is None else rng
        self.params = {
            "W1": g.normal(0, weight_init_std, (input_size, hidden_size)), "b1": np.zeros(hidden_size),
            "W2": g.normal(0, weight_init_std, (hidden_size, output_size)), "b2": np.zeros(output_size),
        }
        self.a1, self.a2 = (Affine(self.params["W" + i], self.params["b" + i]) for i in "12")
        self.layers = {"Affine1": self.a1, "Relu1": Relu(), "Affine2": self.a2}
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        return reduce(lambda v, layer: layer.forward(v), self.layers.values(), x)

    def loss(self, x, t):
        return self.last_layer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        return np.sum(self.predict(x).argmax(axis=1) == t)

    def gradient(self, x, t):
        self.loss(x, t)
        reduce(lambda d, layer: layer.backward(d), list(self.layers.values())[::-1], self.last_layer.backward())
        return {"W1": self.a1.dW, "b1": self.a1.db, "W2": self.a2.dW, "b2": self.a2.db}

    def numerical_gradient(self, x, t):
        return {n: numerical_gradient(lambda _: self.loss(x, t), p) for n, p in self.params.items()}
