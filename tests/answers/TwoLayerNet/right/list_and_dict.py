"""Works on a list of layers, which the dict only names; reads params from the layers."""

import numpy as np

from course_lib.gradients import numerical_gradient
from course_lib.layers import Affine, Relu, SoftmaxWithLoss


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        rng = np.random.default_rng(rng)
        self._row = [
            Affine(rng.normal(0, weight_init_std, (input_size, hidden_size)), np.zeros(hidden_size)),
            Relu(),
            Affine(rng.normal(0, weight_init_std, (hidden_size, output_size)), np.zeros(output_size)),
        ]
        self.layers = dict(zip(["Affine1", "Relu1", "Affine2"], self._row))
        self.last_layer = SoftmaxWithLoss()

    @property
    def params(self):
        first, _, second = self._row
        return {"W1": first.W, "b1": first.b, "W2": second.W, "b2": second.b}

    def predict(self, x):
        first, relu, second = self._row
        return second.forward(relu.forward(first.forward(x)))

    def loss(self, x, t):
        return float(self.last_layer.forward(self.predict(x), t))

    def accuracy(self, x, t):
        return (self.predict(x).argmax(1) == t).mean()

    def gradient(self, x, t):
        self.loss(x, t)
        first, relu, second = self._row
        first.backward(relu.backward(second.backward(self.last_layer.backward())))
        return {"W1": first.dW, "b1": first.db, "W2": second.dW, "b2": second.db}

    def numerical_gradient(self, x, t):
        return {name: numerical_gradient(lambda _: self.loss(x, t), array, h=1e-6) for name, array in self.params.items()}
