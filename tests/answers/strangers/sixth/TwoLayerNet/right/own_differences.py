"""It differentiates numerically with a loop of its own, and gives out copies of its gradients: right."""

import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None, *, h=1e-5):
        self.h = h
        rng = rng or np.random.default_rng()
        self.params = {}
        self.layers = {}
        widths = (input_size, hidden_size, output_size)
        for k, (n, m) in enumerate(zip(widths, widths[1:]), start=1):
            if k > 1:
                self.layers[f"Relu{k - 1}"] = Relu()
            self.params[f"W{k}"] = rng.normal(0, weight_init_std, n * m).reshape(n, m)
            self.params[f"b{k}"] = np.zeros(m)
            self.layers[f"Affine{k}"] = Affine(self.params[f"W{k}"], self.params[f"b{k}"])
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        y = x
        for layer in self.layers.values():
            y = layer.forward(y)
        return y

    def loss(self, x, t):
        return self.last_layer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        return 1 - np.mean(self.predict(x).argmax(axis=1) != t)

    def gradient(self, x, t):
        self.loss(x, t)
        stack = list(self.layers.values())
        dout = self.last_layer.backward()
        while stack:
            dout = stack.pop().backward(dout)
        affine = [a for name, a in self.layers.items() if name[:6] == "Affine"]
        out = {}
        for k, a in enumerate(affine, 1):
            out[f"W{k}"], out[f"b{k}"] = a.dW.copy(), a.db.copy()
        return out

    def numerical_gradient(self, x, t):
        out = {}
        for name, array in self.params.items():
            slopes = np.empty(array.shape)
            for index in np.ndindex(*array.shape):
                old = array[index]
                array[index] = old + self.h
                up = self.loss(x, t)
                array[index] = old - self.h
                down = self.loss(x, t)
                array[index] = old
                slopes[index] = (up - down) / (2 * self.h)
            out[name] = slopes
        return out
