"""The list of layers stays reversed, so the next way forward begins at the wrong end."""

import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        rng = rng or np.random.default_rng()
        self.params = {}
        for n, (d, m) in enumerate([(input_size, hidden_size), (hidden_size, output_size)], start=1):
            self.params["W%d" % n] = rng.normal(0.0, weight_init_std, size=(d, m))
            self.params["b%d" % n] = np.zeros(m)
        self.layers = {
            "Affine1": Affine(self.params["W1"], self.params["b1"]),
            "Relu1": Relu(),
            "Affine2": Affine(self.params["W2"], self.params["b2"]),
        }
        self.stack = list(self.layers.values())
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.stack:
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        return self.last_layer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        return np.average(self.predict(x).argmax(axis=-1) == t)

    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.last_layer.backward()
        self.stack.reverse()
        for layer in self.stack:
            dout = layer.backward(dout)
        first, second = self.layers["Affine1"], self.layers["Affine2"]
        return {"W1": first.dW, "b1": first.db, "W2": second.dW, "b2": second.db}

    def numerical_gradient(self, x, t):
        def f(_):
            return self.loss(x, t)
        return {name: numerical_gradient(f, a) for name, a in self.params.items()}
