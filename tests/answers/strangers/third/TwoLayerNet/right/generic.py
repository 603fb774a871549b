"""Builds any number of layers from a list of sizes, and predicts with reduce."""
import numpy as np
from functools import reduce


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        rng = np.random.default_rng(rng)
        sizes = (input_size, hidden_size, output_size)
        self.params, self.layers = {}, {}
        for i, (rows, cols) in enumerate(zip(sizes, sizes[1:]), start=1):
            if i > 1:
                self.layers[f"Relu{i - 1}"] = Relu()
            W = self.params[f"W{i}"] = weight_init_std * rng.standard_normal((rows, cols))
            b = self.params[f"b{i}"] = np.zeros(cols)
            self.layers[f"Affine{i}"] = Affine(W, b)
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        return reduce(lambda signal, layer: layer.forward(signal), self.layers.values(), x)

    def loss(self, x, t):
        return self.last_layer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        hits = [int(np.argmax(row)) == k for row, k in zip(self.predict(x), t)]
        return sum(hits) / len(hits)

    def gradient(self, x, t):
        self.loss(x, t)
        reduce(lambda d, name: self.layers[name].backward(d), reversed(self.layers), self.last_layer.backward())
        return {name: getattr(self.layers["Affine" + name[1:]], "d" + name[0]) for name in self.params}

    def numerical_gradient(self, x, t):
        return {name: numerical_gradient(lambda _: self.loss(x, t), self.params[name]) for name in self.params}
