"""Look at which distribution random draws from, and at its smallest number."""
import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        if rng is None:
            rng = np.random.default_rng()

        def make(n, m):
            return weight_init_std * rng.random((n, m)), np.zeros(m)

        (w1, b1), (w2, b2) = make(input_size, hidden_size), make(hidden_size, output_size)
        self.params = {"W1": w1, "b1": b1, "W2": w2, "b2": b2}
        self.layers = {"Affine1": Affine(w1, b1)}
        self.layers["Relu1"] = Relu()
        self.layers["Affine2"] = Affine(w2, b2)
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        h = self.layers["Affine1"].forward(x)
        h = self.layers["Relu1"].forward(h)
        return self.layers["Affine2"].forward(h)

    def loss(self, x, t):
        scores = self.predict(x)
        return self.last_layer.forward(scores, t)

    def accuracy(self, x, t):
        return np.count_nonzero(self.predict(x).argmax(axis=-1) == t) / len(x)

    def gradient(self, x, t):
        self.loss(x, t)
        grads = {}
        d = self.layers["Affine2"].backward(self.last_layer.backward())
        grads["W2"], grads["b2"] = self.layers["Affine2"].dW, self.layers["Affine2"].db
        self.layers["Affine1"].backward(self.layers["Relu1"].backward(d))
        grads["W1"], grads["b1"] = self.layers["Affine1"].dW, self.layers["Affine1"].db
        return grads

    def numerical_gradient(self, x, t):
        out = {}
        for k in list(self.params):
            out[k] = numerical_gradient(lambda w: self.loss(x, t), self.params[k])
        return out
