"""Built for any number of layers; functools.reduce runs through them."""
import numpy as np


from functools import reduce


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        sizes = [input_size, hidden_size, output_size]
        rng = np.random.default_rng() if rng is None else rng
        self.params, self.layers = {}, {}
        pairs = list(zip(sizes, sizes[1:]))
        for i, (n, m) in enumerate(pairs, start=1):
            self.params[f"W{i}"] = rng.normal(0, weight_init_std, (n, m))
            self.params[f"b{i}"] = np.zeros(m)
            self.layers[f"Affine{i}"] = Affine(self.params[f"W{i}"], self.params[f"b{i}"])
            if i < len(pairs):
                self.layers[f"Relu{i}"] = Relu()
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        return reduce(lambda value, layer: layer.forward(value), self.layers.values(), x)

    def loss(self, x, t):
        return float(self.last_layer.forward(self.predict(x), t))

    def accuracy(self, x, t):
        hits = 0
        for row, right in zip(self.predict(x), t):
            hits += int(np.argmax(row) == right)
        return hits / len(t)

    def gradient(self, x, t):
        self.loss(x, t)
        reduce(lambda d, layer: layer.backward(d), list(self.layers.values())[::-1], self.last_layer.backward())
        grads = {}
        for name, layer in self.layers.items():
            if name.startswith("Affine"):
                grads["W" + name[6:]], grads["b" + name[6:]] = layer.dW.copy(), layer.db.copy()
        return grads

    def numerical_gradient(self, x, t):
        f = lambda w: self.loss(x, t)
        return dict((name, numerical_gradient(f, self.params[name])) for name in list(self.params))
