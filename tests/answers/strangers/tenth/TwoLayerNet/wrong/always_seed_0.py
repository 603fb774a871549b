"""Pass two different generators: do you get different weights, and where does your own generator come from?"""

import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        rng = np.random.default_rng(0)
        p = self.params = {}
        for i, (rows, columns) in enumerate([(input_size, hidden_size), (hidden_size, output_size)], start=1):
            p[f"W{i}"] = weight_init_std * rng.standard_normal((rows, columns))
            p[f"b{i}"] = np.zeros(columns)
        self.layers = {}
        self.layers["Affine1"] = Affine(p["W1"], p["b1"])
        self.layers["Relu1"] = Relu()
        self.layers["Affine2"] = Affine(p["W2"], p["b2"])
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        h = self.layers["Affine1"].forward(x)
        h = self.layers["Relu1"].forward(h)
        return self.layers["Affine2"].forward(h)

    def loss(self, x, t):
        scores = self.predict(x)
        return self.last_layer.forward(scores, t)

    def accuracy(self, x, t):
        right = self.predict(x).argmax(axis=1) == t
        return right.sum() / len(t)

    def gradient(self, x, t):
        self.loss(x, t)
        d = self.layers["Affine2"].backward(self.last_layer.backward())
        self.layers["Affine1"].backward(self.layers["Relu1"].backward(d))
        result = {}
        for i in (1, 2):
            result[f"W{i}"] = self.layers[f"Affine{i}"].dW
            result[f"b{i}"] = self.layers[f"Affine{i}"].db
        return result

    def numerical_gradient(self, x, t):
        f = lambda unused: self.loss(x, t)
        result = dict(self.params)
        for name in result:
            result[name] = numerical_gradient(f, result[name])
        return result
