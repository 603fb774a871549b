"""The layers hold copies of the parameters and will never hear of an update."""

import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        self.rng = np.random.default_rng() if rng is None else rng
        self.std = weight_init_std
        self.params = {}
        self._add_params("1", input_size, hidden_size)
        self._add_params("2", hidden_size, output_size)
        self.layers = {"Affine1": self._affine("1"), "Relu1": Relu(), "Affine2": self._affine("2")}
        self.last_layer = SoftmaxWithLoss()

    def _add_params(self, n, rows, cols):
        self.params["W" + n] = self.rng.normal(scale=self.std, size=(rows, cols))
        self.params["b" + n] = np.zeros((cols,))

    def _affine(self, n):
        return Affine(np.array(self.params["W" + n]), np.array(self.params["b" + n]))

    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        return self.last_layer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        hits = [np.argmax(scores) == label for scores, label in zip(self.predict(x), t)]
        return sum(hits) / len(hits)

    def gradient(self, x, t):
        self.loss(x, t)
        signal = self.last_layer.backward(dout=1)
        for layer in list(self.layers.values())[::-1]:
            signal = layer.backward(signal)
        grads = {}
        for n in "12":
            layer = self.layers["Affine" + n]
            grads["W" + n], grads["b" + n] = layer.dW, layer.db
        return grads

    def numerical_gradient(self, x, t):
        grads = {}
        for n in "12":
            layer = self.layers["Affine" + n]
            grads["W" + n] = numerical_gradient(lambda _: self.loss(x, t), layer.W)
            grads["b" + n] = numerical_gradient(lambda _: self.loss(x, t), layer.b)
        return grads
