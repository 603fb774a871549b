"""Built in a loop that would work for any depth; names the gradients during the backward pass."""

from itertools import count, pairwise

import numpy as np

from course_lib.gradients import numerical_gradient
from course_lib.layers import Affine, Relu, SoftmaxWithLoss


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        rng = rng if rng is not None else np.random.default_rng()
        self.params, self.layers, self.last_layer = {}, {}, SoftmaxWithLoss()
        for i, (rows, columns) in zip(count(1), pairwise([input_size, hidden_size, output_size])):
            if self.layers:
                self.layers[f"Relu{i - 1}"] = Relu()
            W = self.params[f"W{i}"] = rng.normal(scale=weight_init_std, size=(rows, columns))
            b = self.params[f"b{i}"] = np.zeros((columns,))
            self.layers[f"Affine{i}"] = Affine(W, b)

    def predict(self, x):
        for name in self.layers:
            x = self.layers[name].forward(x)
        return x

    def loss(self, x, t):
        return self.last_layer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        return np.count_nonzero(self.predict(x).argmax(axis=-1) == t) / len(t)

    def gradient(self, x, t):
        self.loss(x, t)
        signal, gradients = self.last_layer.backward(), {}
        for name in reversed(self.layers):
            layer = self.layers[name]
            signal = layer.backward(signal)
            if name.startswith("Affine"):
                gradients["b" + name[-1]], gradients["W" + name[-1]] = layer.db, layer.dW
        return gradients

    def numerical_gradient(self, x, t):
        def f(_):
            return self.loss(x, t)

        gradients = {}
        for name in sorted(self.params):
            gradients[name] = numerical_gradient(f, self.params[name])
        return gradients
