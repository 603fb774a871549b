"""The second gradient is meant to be a check of the first, and you return the first one again."""

import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        rng = rng or np.random.default_rng()
        self.params = {
            "W1": weight_init_std * rng.standard_normal((input_size, hidden_size)),
            "b1": np.zeros(hidden_size),
            "W2": weight_init_std * rng.standard_normal((hidden_size, output_size)),
            "b2": np.zeros(output_size),
        }
        self.layers = {}
        for i in (1, 2):
            self.layers["Affine" + str(i)] = Affine(self.params["W" + str(i)], self.params["b" + str(i)])
            if i < 2:
                self.layers["Relu" + str(i)] = Relu()
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        x = self.layers["Affine1"].forward(x)
        x = self.layers["Relu1"].forward(x)
        x = self.layers["Affine2"].forward(x)
        return x

    def loss(self, x, t):
        return self.last_layer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        predicted = self.predict(x).argmax(axis=1)
        return 1 - np.mean(predicted != t)

    def gradient(self, x, t):
        self.loss(x, t)
        order = list(self.layers)
        order.reverse()
        dout = self.last_layer.backward()
        for name in order:
            dout = self.layers[name].backward(dout)
        return {p: getattr(self.layers["Affine" + p[1]], "d" + p[0]) for p in self.params}

    def numerical_gradient(self, x, t):
        return {key: value.copy() for key, value in self.gradient(x, t).items()}
