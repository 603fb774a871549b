"""Compare the shape of your biases with the one in the text."""

import numpy as np


def make_layer_params(rng, std, n_in, n_out):
    return std * rng.standard_normal((n_in, n_out)), np.zeros((1, n_out))


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        rng = np.random.default_rng() if rng is None else rng
        W1, b1 = make_layer_params(rng, weight_init_std, input_size, hidden_size)
        W2, b2 = make_layer_params(rng, weight_init_std, hidden_size, output_size)
        self.params = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
        self.layers = {"Affine1": Affine(W1, b1), "Relu1": Relu(), "Affine2": Affine(W2, b2)}
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        out = x
        for layer in self.layers.values():
            out = layer.forward(out)
        return out

    def loss(self, x, t):
        return self.last_layer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        return np.mean(self.predict(x).argmax(axis=1) == t)

    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.last_layer.backward()
        for layer in reversed(self.layers.values()):
            dout = layer.backward(dout)
        grads = {}
        for name, layer in self.layers.items():
            if hasattr(layer, "dW"):
                grads["W" + name[6:]] = layer.dW
                grads["b" + name[6:]] = layer.db.reshape(1, -1)
        return grads

    def numerical_gradient(self, x, t):
        return {n: numerical_gradient(lambda _: self.loss(x, t), p) for n, p in self.params.items()}
