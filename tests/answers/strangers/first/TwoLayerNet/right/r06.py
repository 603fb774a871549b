"""Backpropagates by its own matrix products; the layers serve for predict."""
import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        g = np.random.default_rng(rng)
        p = self.params = {}
        p["W1"] = g.standard_normal((input_size, hidden_size))
        p["b1"] = np.zeros(hidden_size)
        p["W2"] = g.standard_normal((hidden_size, output_size))
        p["b2"] = np.zeros(output_size)
        p["W1"] *= weight_init_std
        p["W2"] *= weight_init_std
        self.layers = {}
        self.layers["Affine1"] = Affine(p["W1"], p["b1"])
        self.layers["Relu1"] = Relu()
        self.layers["Affine2"] = Affine(p["W2"], p["b2"])
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        a, r, b = self.layers.values()
        return b.forward(r.forward(a.forward(x)))

    def loss(self, x, t):
        scores = self.predict(x)
        return self.last_layer.forward(scores, t)

    def accuracy(self, x, t):
        return float(np.count_nonzero(np.argmax(self.predict(x), 1) == t)) / x.shape[0]

    def gradient(self, x, t):
        p = self.params
        h = x @ p["W1"] + p["b1"]
        z = np.maximum(h, 0)
        s = z @ p["W2"] + p["b2"]
        e = np.exp(s - s.max(1, keepdims=True))
        ds = (e / e.sum(1, keepdims=True) - np.eye(s.shape[1])[t]) / len(x)
        dh = np.where(h > 0, ds @ p["W2"].T, 0)
        return {"W1": x.T @ dh, "b1": dh.sum(0), "W2": z.T @ ds, "b2": ds.sum(0)}

    def numerical_gradient(self, x, t):
        def f(_):
            return self.loss(x, t)

        return {k: numerical_gradient(f, v) for k, v in self.params.items()}
