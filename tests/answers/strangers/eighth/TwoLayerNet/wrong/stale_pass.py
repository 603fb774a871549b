"""Your gradient relies on someone having called loss before, with the same x and t."""
import numpy as np

class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        rng = rng or np.random.default_rng()
        W1 = rng.standard_normal((input_size, hidden_size)) * weight_init_std
        W2 = rng.standard_normal((hidden_size, output_size)) * weight_init_std
        b1, b2 = np.zeros((hidden_size,)), np.zeros((output_size,))
        self.params = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
        self.layers = {"Affine1": Affine(W1, b1), "Relu1": Relu(), "Affine2": Affine(W2, b2)}
        self.last_layer = SoftmaxWithLoss()
        self.loss(np.zeros((1, input_size)), np.zeros(1, dtype=int))

    def predict(self, x):
        out = x
        for layer in self.layers.values():
            out = layer.forward(out)
        return out

    def loss(self, x, t):
        scores = self.predict(x)
        return self.last_layer.forward(scores, t)

    def accuracy(self, x, t):
        right = [k == c for k, c in zip(self.predict(x).argmax(axis=-1), t)]
        return sum(right) / len(right)

    def gradient(self, x, t):
        d = self.last_layer.backward(1)
        d = self.layers["Affine2"].backward(d)
        d = self.layers["Relu1"].backward(d)
        self.layers["Affine1"].backward(d)
        return {
            "W1": self.layers["Affine1"].dW, "b1": self.layers["Affine1"].db,
            "W2": self.layers["Affine2"].dW, "b2": self.layers["Affine2"].db,
        }

    def numerical_gradient(self, x, t):
        grads = {}
        for key in self.params:
            grads[key] = numerical_gradient(lambda p: self.loss(x, t), self.params[key])
        return grads
