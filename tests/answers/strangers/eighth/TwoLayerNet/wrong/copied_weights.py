"""The layers compute with copies, so a change of params does not reach them."""
import numpy as np

class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        gen = np.random.default_rng() if rng is None else rng
        sizes = [input_size, hidden_size, output_size]
        self.params = {}
        affines = []
        for i in (1, 2):
            W = gen.normal(0, weight_init_std, size=(sizes[i - 1], sizes[i]))
            b = np.zeros(sizes[i])
            self.params[f"W{i}"], self.params[f"b{i}"] = W.copy(), b.copy()
            affines.append(Affine(W, b))
        self.layers = {"Affine1": affines[0], "Relu1": Relu(), "Affine2": affines[1]}
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        l = self.layers
        return l["Affine2"].forward(l["Relu1"].forward(l["Affine1"].forward(x)))

    def loss(self, x, t):
        return self.last_layer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        return (self.predict(x).argmax(1) == t).mean()

    def gradient(self, x, t):
        self.loss(x, t)
        d = self.last_layer.backward()
        for name in ("Affine2", "Relu1", "Affine1"):
            d = self.layers[name].backward(d)
        return {kind + n: getattr(self.layers["Affine" + n], "d" + kind) for n in "12" for kind in "Wb"}

    def numerical_gradient(self, x, t):
        out = {}
        for n in "12":
            layer = self.layers["Affine" + n]
            out["W" + n] = numerical_gradient(lambda _: self.loss(x, t), layer.W)
            out["b" + n] = numerical_gradient(lambda _: self.loss(x, t), layer.b)
        return out
