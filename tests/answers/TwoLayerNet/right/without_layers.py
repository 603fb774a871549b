"""Writes the formulas out without using the layers, although it creates them."""

import numpy as np

from course_lib.functions import cross_entropy_error, softmax
from course_lib.gradients import numerical_gradient
from course_lib.layers import Affine, Relu, SoftmaxWithLoss


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        draw = (rng or np.random.default_rng()).standard_normal
        self.params = {
            "W1": draw((input_size, hidden_size)),
            "b1": np.zeros(hidden_size),
            "W2": draw((hidden_size, output_size)),
            "b2": np.zeros(output_size),
        }
        self.params["W1"] *= weight_init_std
        self.params["W2"] *= weight_init_std
        p = self.params
        self.layers = {"Affine1": Affine(p["W1"], p["b1"]), "Relu1": Relu(), "Affine2": Affine(p["W2"], p["b2"])}
        self.last_layer = SoftmaxWithLoss()

    def hidden(self, x):
        return np.maximum(x @ self.params["W1"] + self.params["b1"], 0)

    def predict(self, x):
        return self.hidden(x) @ self.params["W2"] + self.params["b2"]

    def loss(self, x, t):
        return cross_entropy_error(softmax(self.predict(x)), t)

    def accuracy(self, x, t):
        return 1 - np.count_nonzero(self.predict(x).argmax(axis=1) - t) / len(x)

    def gradient(self, x, t):
        h = self.hidden(x)
        dy = softmax(self.predict(x))
        dy[np.arange(len(x)), t] -= 1
        dy /= len(x)
        dh = (dy @ self.params["W2"].T) * (h > 0)
        return {"W1": x.T @ dh, "b1": dh.sum(0), "W2": h.T @ dy, "b2": dy.sum(0)}

    def numerical_gradient(self, x, t):
        return {name: numerical_gradient(lambda _: self.loss(x, t), array) for name, array in self.params.items()}
