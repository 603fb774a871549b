"""A numerical gradient of its own, and the passes with reduce."""

from functools import reduce

import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        rng = np.random.default_rng() if rng is None else rng
        self.params = {}
        widths = (input_size, hidden_size, output_size)
        for n, shape in enumerate(zip(widths, widths[1:]), 1):
            self.params[f"W{n}"] = np.array(rng.normal(0, weight_init_std, shape))
            self.params[f"b{n}"] = np.zeros(shape[1:])
        affine = [Affine(self.params[f"W{n}"], self.params[f"b{n}"]) for n in (1, 2)]
        self.layers = {"Affine1": affine[0], "Relu1": Relu(), "Affine2": affine[1]}
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        return reduce(lambda signal, layer: layer.forward(signal), self.layers.values(), x)

    def loss(self, x, t):
        return self.last_layer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        best = self.predict(x).argmax(axis=1)
        return float((best == t).sum()) / best.size

    def gradient(self, x, t):
        self.loss(x, t)
        reduce(lambda signal, layer: layer.backward(signal),
               reversed(self.layers.values()), self.last_layer.backward())
        found = {}
        for name in self.params:
            layer = self.layers["Affine" + name[-1]]
            found[name] = (layer.dW if name[0] == "W" else layer.db).copy()
        return found

    def numerical_gradient(self, x, t, h=1e-4):
        found = {}
        for name, array in self.params.items():
            slopes = np.empty_like(array)
            for index, kept in np.ndenumerate(array.copy()):
                array[index] = kept + h
                slopes[index] = self.loss(x, t)
                array[index] = kept - h
                slopes[index] -= self.loss(x, t)
                array[index] = kept
            found[name] = slopes / (2 * h)
        return found
