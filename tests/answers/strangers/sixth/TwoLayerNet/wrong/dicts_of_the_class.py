"""The dicts belong to the class: what happens to the first network when you make a second one?"""

import numpy as np


class TwoLayerNet:
    params = {}
    layers = {}
    last_layer = SoftmaxWithLoss()

    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        rng = rng or np.random.default_rng()
        sizes = [input_size, hidden_size, output_size]
        for i in (1, 2):
            self.params[f"W{i}"] = rng.standard_normal((sizes[i - 1], sizes[i])) * weight_init_std
            self.params[f"b{i}"] = np.zeros(sizes[i])
            self.layers[f"Affine{i}"] = Affine(self.params[f"W{i}"], self.params[f"b{i}"])
            if i == 1:
                self.layers["Relu1"] = Relu()

    def predict(self, x):
        h = self.layers["Affine1"].forward(x)
        h = self.layers["Relu1"].forward(h)
        return self.layers["Affine2"].forward(h)

    def loss(self, x, t):
        y = self.predict(x)
        return self.last_layer.forward(y, t)

    def accuracy(self, x, t):
        guesses = self.predict(x).argmax(1)
        return (guesses == t).sum() / len(t)

    def gradient(self, x, t):
        self.loss(x, t)
        d = self.last_layer.backward()
        d = self.layers["Affine2"].backward(d)
        d = self.layers["Relu1"].backward(d)
        self.layers["Affine1"].backward(d)
        g = {}
        for i in "12":
            g["W" + i] = self.layers["Affine" + i].dW
            g["b" + i] = self.layers["Affine" + i].db
        return g

    def numerical_gradient(self, x, t):
        g = {}
        for name in self.params:
            g[name] = numerical_gradient(lambda w: self.loss(x, t), self.params[name])
        return g
