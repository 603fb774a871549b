"""If the training changes params in place, do your layers compute with the same arrays?"""

import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        rng = np.random.default_rng() if rng is None else rng
        W1 = rng.normal(0, weight_init_std, (input_size, hidden_size))
        W2 = rng.normal(0, weight_init_std, (hidden_size, output_size))
        b1, b2 = np.zeros(hidden_size), np.zeros(output_size)
        self.layers = {"Affine1": Affine(W1, b1), "Relu1": Relu(), "Affine2": Affine(W2, b2)}
        self.last_layer = SoftmaxWithLoss()
        self.params = {"W1": W1.copy(), "b1": b1.copy(), "W2": W2.copy(), "b2": b2.copy()}

    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        return self.last_layer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        return np.mean(np.argmax(self.predict(x), axis=1) == t)

    def gradient(self, x, t):
        self.loss(x, t)
        d = self.last_layer.backward(1)
        for layer in reversed(list(self.layers.values())):
            d = layer.backward(d)
        a, b = self.layers["Affine1"], self.layers["Affine2"]
        return {"W1": a.dW, "b1": a.db, "W2": b.dW, "b2": b.db}

    def numerical_gradient(self, x, t):
        return {k: numerical_gradient(lambda _: self.loss(x, t), self.params[k]) for k in self.params}
