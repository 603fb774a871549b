"""A fraction lies between 0 and 1; what is the largest number that your accuracy can return?"""

from collections import OrderedDict

import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        draw = (rng if rng is not None else np.random.default_rng()).standard_normal
        self.params = {
            "W1": weight_init_std * draw((input_size, hidden_size)),
            "b1": np.zeros(hidden_size),
            "W2": weight_init_std * draw((hidden_size, output_size)),
            "b2": np.zeros(output_size),
        }
        self.layers = OrderedDict()
        self.layers["Affine1"] = Affine(self.params["W1"], self.params["b1"])
        self.layers["Relu1"] = Relu()
        self.layers["Affine2"] = Affine(self.params["W2"], self.params["b2"])
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        return self.last_layer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        hits = 0
        for scores, label in zip(self.predict(x), t):
            if np.argmax(scores) == label:
                hits += 1
        return hits

    def gradient(self, x, t):
        self.loss(x, t)
        dout = 1
        stack = list(self.layers.values()) + [self.last_layer]
        while stack:
            dout = stack.pop().backward(dout)
        grads = {}
        grads["W1"], grads["b1"] = self.layers["Affine1"].dW, self.layers["Affine1"].db
        grads["W2"], grads["b2"] = self.layers["Affine2"].dW, self.layers["Affine2"].db
        return grads

    def numerical_gradient(self, x, t):
        def loss_W(W):
            return self.loss(x, t)

        return {name: numerical_gradient(loss_W, p) for name, p in self.params.items()}
