"""Runs the forward pass again in the backward pass, which is in float32, and checks itself numerically."""

import numpy as np

from course_lib.gradients import numerical_gradient
from course_lib.layers import Affine, Relu, SoftmaxWithLoss


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        rng = rng or np.random.default_rng()
        self.params = {}
        self.params["W1"] = weight_init_std * rng.standard_normal((input_size, hidden_size))
        self.params["b1"] = np.zeros(hidden_size)
        self.params["W2"] = weight_init_std * rng.standard_normal((hidden_size, output_size))
        self.params["b2"] = np.zeros(output_size)

        self.layers = {}
        self.layers["Affine1"] = Affine(self.params["W1"], self.params["b1"])
        self.layers["Relu1"] = Relu()
        self.layers["Affine2"] = Affine(self.params["W2"], self.params["b2"])
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        y = self.predict(x)
        return self.last_layer.forward(y, t)

    def accuracy(self, x, t):
        y = np.argmax(self.predict(x), axis=1)
        return np.sum(y == t) / x.shape[0]

    def gradient(self, x, t):
        self.loss(np.float32(x), t)
        self.loss(np.float32(x), t)
        dout = self.last_layer.backward(1)
        for layer in reversed(list(self.layers.values())):
            dout = np.float32(layer.backward(dout))
        first, second = self.layers["Affine1"], self.layers["Affine2"]
        gradients = {"W1": first.dW, "b1": first.db, "W2": second.dW, "b2": second.db}
        entry = numerical_gradient(lambda _: self.loss(x, t), self.params["W1"], coordinates=[0])
        self.difference = abs(entry[0] - gradients["W1"].flat[0])
        return {name: np.float32(gradient) for name, gradient in gradients.items()}

    def numerical_gradient(self, x, t):
        return {name: numerical_gradient(lambda _: self.loss(x, t), self.params[name]) for name in self.params}
