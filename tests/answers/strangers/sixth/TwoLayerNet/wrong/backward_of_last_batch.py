"""Your gradient goes back without having gone forward: for which x and t is it?"""

import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        self.rng = np.random.default_rng() if rng is None else rng
        self.std = weight_init_std
        W1, b1 = self._pair(input_size, hidden_size)
        W2, b2 = self._pair(hidden_size, output_size)
        self.params = dict(W1=W1, b1=b1, W2=W2, b2=b2)
        self.layers = dict(Affine1=Affine(W1, b1), Relu1=Relu(), Affine2=Affine(W2, b2))
        self.last_layer = SoftmaxWithLoss()
        self._seen = False

    def _pair(self, n, m):
        return self.rng.normal(scale=self.std, size=(n, m)), np.zeros((m,))

    def predict(self, x):
        out = x
        for name in ["Affine1", "Relu1", "Affine2"]:
            out = self.layers[name].forward(out)
        return out

    def loss(self, x, t):
        self._seen = True
        return self.last_layer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        return float(np.count_nonzero(self.predict(x).argmax(axis=-1) == t)) / t.size

    def gradient(self, x, t):
        if not self._seen:
            self.loss(x, t)
        signal = self.last_layer.backward()
        grads = {}
        for name, layer in list(self.layers.items())[::-1]:
            signal = layer.backward(signal)
            if name.startswith("Affine"):
                grads["W" + name[-1]], grads["b" + name[-1]] = layer.dW, layer.db
        return grads

    def numerical_gradient(self, x, t):
        f = lambda _: self.loss(x, t)
        return {name: numerical_gradient(f, array) for name, array in self.params.items()}
