"""The way back refers to the latest way forward, and you don't go forward with these samples first."""

import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        rng = rng or np.random.default_rng()
        draw = lambda *shape: weight_init_std * rng.standard_normal(shape)
        self.params = p = {"W1": draw(input_size, hidden_size), "b1": np.zeros(hidden_size),
                           "W2": draw(hidden_size, output_size), "b2": np.zeros(output_size)}
        self.layers = {"Affine1": Affine(p["W1"], p["b1"]), "Relu1": Relu(),
                       "Affine2": Affine(p["W2"], p["b2"])}
        self.last_layer = SoftmaxWithLoss()
        self.layers["Affine1"].forward(np.zeros((1, input_size)))
        self.loss(np.zeros((1, input_size)), np.zeros(1, dtype=int))

    def predict(self, x):
        y = x
        for name in self.layers:
            y = self.layers[name].forward(y)
        return y

    def loss(self, x, t):
        return self.last_layer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        return float(np.count_nonzero(self.predict(x).argmax(1) == t)) / len(t)

    def gradient(self, x, t):
        d = self.last_layer.backward()
        result = {}
        for name in ["Affine2", "Relu1", "Affine1"]:
            d = self.layers[name].backward(d)
            if name.startswith("Affine"):
                result["W" + name[-1]] = self.layers[name].dW
                result["b" + name[-1]] = self.layers[name].db
        return result

    def numerical_gradient(self, x, t):
        f = lambda unused: self.loss(x, t)
        return {k: numerical_gradient(f, v) for k, v in self.params.items()}
