"""Right; it hands out copies of the gradients, and the parameters are made by a helper."""
import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        self._rng = rng or np.random.default_rng()
        self._std = weight_init_std
        self.params = {**self._pair(1, input_size, hidden_size), **self._pair(2, hidden_size, output_size)}
        p = self.params
        self.layers = dict(Affine1=Affine(p["W1"], p["b1"]), Relu1=Relu(), Affine2=Affine(p["W2"], p["b2"]))
        self.last_layer = SoftmaxWithLoss()

    def _pair(self, k, m, n):
        return {f"W{k}": self._std * self._rng.standard_normal((m, n)), f"b{k}": np.zeros((n,))}

    def predict(self, x):
        out = x
        for name in self.layers:
            out = self.layers[name].forward(out)
        return out

    def loss(self, x, t):
        return float(self.last_layer.forward(self.predict(x), t))

    def accuracy(self, x, t):
        return 1 - np.count_nonzero(self.predict(x).argmax(1) - t) / t.shape[0]

    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.last_layer.backward()
        stack = list(self.layers.values())
        while stack:
            dout = stack.pop().backward(dout)
        return {key: getattr(self.layers[f"Affine{key[1]}"], f"d{key[0]}").copy() for key in self.params}

    def numerical_gradient(self, x, t):
        def f(_):
            return self.loss(x, t)
        return {key: numerical_gradient(f, array) for key, array in self.params.items()}
