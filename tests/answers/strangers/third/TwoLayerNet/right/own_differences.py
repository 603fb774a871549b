"""Differentiates numerically with its own loops, and copies the gradients out of the layers."""
import numpy as np


class TwoLayerNet:
    def __init__(self, input_size: int, hidden_size: int, output_size: int, weight_init_std: float = 0.01, rng=None):
        draw = (rng if rng is not None else np.random.default_rng()).normal
        W = [draw(0.0, 1.0, shape) * weight_init_std for shape in ((input_size, hidden_size), (hidden_size, output_size))]
        b = [np.full(n, 0.0) for n in (hidden_size, output_size)]
        self.layers = {"Affine1": Affine(W[0], b[0]), "Relu1": Relu(), "Affine2": Affine(W[1], b[1])}
        self.last_layer = SoftmaxWithLoss()
        self.params = {"b2": b[1], "W2": W[1], "b1": b[0], "W1": W[0]}

    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        return self.last_layer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        return np.count_nonzero(self.predict(x).argmax(-1) == t) / len(t)

    def gradient(self, x, t):
        self.loss(x, t)
        affine1, relu1, affine2 = self.layers.values()
        affine1.backward(relu1.backward(affine2.backward(self.last_layer.backward(dout=1))))
        return {"W1": affine1.dW.copy(), "b1": affine1.db.copy(), "W2": affine2.dW.copy(), "b2": affine2.db.copy()}

    def numerical_gradient(self, x, t, h=1e-5):
        def slope(flat, i):
            kept = flat[i]
            flat[i] = kept + h
            up = self.loss(x, t)
            flat[i] = kept - h
            down = self.loss(x, t)
            flat[i] = kept
            return (up - down) / (2 * h)

        return {
            name: np.array([slope(array.reshape(-1), i) for i in range(array.size)]).reshape(array.shape)
            for name, array in self.params.items()
        }
