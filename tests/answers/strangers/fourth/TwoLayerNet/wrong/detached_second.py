"""Which array does the second layer hold? Change params in place and look."""
import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        if rng is None:
            rng = np.random.default_rng()
        W1 = rng.normal(scale=weight_init_std, size=(input_size, hidden_size))
        W2 = rng.normal(scale=weight_init_std, size=(hidden_size, output_size))
        b1, b2 = np.zeros(hidden_size), np.zeros(output_size)
        self.params = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
        self.a1, self.r, self.a2 = Affine(W1, b1), Relu(), Affine(W2 * 1.0, b2)
        self.layers = {"Affine1": self.a1, "Relu1": self.r, "Affine2": self.a2}
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        return self.a2.forward(self.r.forward(self.a1.forward(x)))

    def loss(self, x, t):
        return self.last_layer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        return (self.predict(x).argmax(axis=1) == t).mean()

    def gradient(self, x, t):
        self.loss(x, t)
        self.a1.backward(self.r.backward(self.a2.backward(self.last_layer.backward())))
        return {"W1": self.a1.dW, "b1": self.a1.db, "W2": self.a2.dW, "b2": self.a2.db}

    def numerical_gradient(self, x, t):
        return {k: numerical_gradient(lambda _: self.loss(x, t), v) for k, v in self.params.items()}
