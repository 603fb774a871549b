"""Folds forward and backward over the layers and differentiates numerically with a loop of its own."""
from functools import reduce
import numpy as np

class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        draw = (rng or np.random.default_rng()).normal
        widths = (input_size, hidden_size, output_size)
        self.params = {}
        for i, (d, m) in enumerate(zip(widths, widths[1:]), start=1):
            self.params["W%i" % i] = draw(0, weight_init_std, (d, m))
            self.params["b%i" % i] = np.zeros(m)
        make = {"Affine1": lambda: Affine(self.params["W1"], self.params["b1"]), "Relu1": Relu,
                "Affine2": lambda: Affine(self.params["W2"], self.params["b2"])}
        self.layers = {name: build() for name, build in make.items()}
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        return reduce(lambda value, layer: layer.forward(value), self.layers.values(), x)

    def loss(self, x, t):
        return self.last_layer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        return 1 - np.count_nonzero(self.predict(x).argmax(-1) - t) / len(x)

    def gradient(self, x, t):
        self.loss(x, t)
        reduce(lambda d, layer: layer.backward(d), reversed(self.layers.values()), self.last_layer.backward())
        return {p + i: vars(self.layers["Affine" + i])["d" + p].copy() for i in "12" for p in "Wb"}

    def numerical_gradient(self, x, t, h=1e-4):
        result = {}
        for name, array in self.params.items():
            slope = np.empty_like(array)
            for where in np.ndindex(array.shape):
                kept = array[where]
                array[where] = kept + h
                up = self.loss(x, t)
                array[where] = kept - h
                down = self.loss(x, t)
                array[where] = kept
                slope[where] = (up - down) / (2 * h)
            result[name] = slope
        return result
