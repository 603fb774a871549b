"""Reads the sizes from a list, and builds parameters and layers in one loop; gradients are collected in a comprehension."""
import numpy as np

class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        if rng is None:
            rng = np.random.default_rng()
        sizes = [input_size, hidden_size, output_size]
        self.params, self.layers = {}, {}
        for i, (n_in, n_out) in enumerate(zip(sizes[:-1], sizes[1:]), start=1):
            if i > 1:
                self.layers[f"Relu{i - 1}"] = Relu()
            W = rng.normal(0, weight_init_std, size=(n_in, n_out))
            b = np.array([0.0] * n_out)
            self.params[f"W{i}"], self.params[f"b{i}"] = W, b
            self.layers[f"Affine{i}"] = Affine(W, b)
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        signal = x
        for name in self.layers:
            signal = self.layers[name].forward(signal)
        return signal

    def loss(self, x, t):
        scores = self.predict(x)
        return self.last_layer.forward(scores, t)

    def accuracy(self, x, t):
        guesses = [int(np.argmax(s)) for s in self.predict(x)]
        return sum(g == k for g, k in zip(guesses, t)) / len(guesses)

    def gradient(self, x, t):
        self.loss(x, t)
        signal = self.last_layer.backward()
        for name in list(self.layers)[::-1]:
            signal = self.layers[name].backward(signal)
        return {kind + i: getattr(self.layers["Affine" + i], "d" + kind) for i in "12" for kind in "Wb"}

    def numerical_gradient(self, x, t):
        def f(_):
            return self.loss(x, t)
        return {k: numerical_gradient(f, v) for k, v in self.params.items()}
