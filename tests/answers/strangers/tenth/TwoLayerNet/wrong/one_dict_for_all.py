"""Make two networks and look at the params of the first one: whose are they now?"""

import numpy as np


class TwoLayerNet:
    params = {}
    layers = {}
    last_layer = None

    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        rng = rng or np.random.default_rng()
        self.params["W1"] = rng.standard_normal((input_size, hidden_size)) * weight_init_std
        self.params["b1"] = np.zeros(hidden_size)
        self.params["W2"] = rng.standard_normal((hidden_size, output_size)) * weight_init_std
        self.params["b2"] = np.zeros(output_size)
        self.layers["Affine1"] = Affine(self.params["W1"], self.params["b1"])
        self.layers["Relu1"] = Relu()
        self.layers["Affine2"] = Affine(self.params["W2"], self.params["b2"])
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        y = x
        for _, layer in self.layers.items():
            y = layer.forward(y)
        return y

    def loss(self, x, t):
        return self.last_layer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        return np.average(self.predict(x).argmax(axis=-1) == t)

    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.last_layer.backward()
        for layer in list(self.layers.values())[::-1]:
            dout = layer.backward(dout)
        first, _, second = self.layers.values()
        return dict(W1=first.dW, b1=first.db, W2=second.dW, b2=second.db)

    def numerical_gradient(self, x, t):
        return dict((k, numerical_gradient(lambda _: self.loss(x, t), p)) for k, p in self.params.items())
