"""Right; with its own difference quotients, and functools.reduce for both passes."""

from functools import reduce

import numpy as np


class TwoLayerNet:
    def __init__(self, input_size: int, hidden_size: int, output_size: int, weight_init_std: float = 0.01, rng=None):
        self._rng = np.random.default_rng(rng)
        self.params, self.layers = {}, {}
        self._affine(1, input_size, hidden_size, weight_init_std)
        self.layers["Relu1"] = Relu()
        self._affine(2, hidden_size, output_size, weight_init_std)
        self.last_layer = SoftmaxWithLoss()

    def _affine(self, number, rows, columns, std):
        W = self._rng.normal(loc=0.0, scale=std, size=rows * columns).reshape(rows, columns)
        b = np.full(columns, 0.0)
        self.params.update({f"W{number}": W, f"b{number}": b})
        self.layers[f"Affine{number}"] = Affine(W, b)

    def predict(self, x):
        return reduce(lambda value, layer: layer.forward(value), self.layers.values(), x)

    def loss(self, x, t):
        return float(self.last_layer.forward(self.predict(x), t))

    def accuracy(self, x, t):
        return 1 - float(np.mean(np.argmax(self.predict(x), axis=1) != t))

    def gradient(self, x, t):
        self.loss(x, t)
        reduce(lambda d, layer: layer.backward(d), reversed(self.layers.values()), self.last_layer.backward())
        return {name: np.array(getattr(self.layers["Affine" + name[1]], "d" + name[0])) for name in self.params}

    def numerical_gradient(self, x, t, h=1e-4):
        gradients = {}
        for name, p in self.params.items():
            g = gradients[name] = np.zeros_like(p)
            for i in np.ndindex(*p.shape):
                kept = p[i]
                p[i] = kept + h
                above = self.loss(x, t)
                p[i] = kept - h
                below = self.loss(x, t)
                p[i] = kept
                g[i] = (above - below) / (2 * h)
        return gradients
