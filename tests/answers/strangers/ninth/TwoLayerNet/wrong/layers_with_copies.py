"""Change a weight in params in place. Does the layer notice?"""
import numpy as np

class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        if rng is None:
            rng = np.random.default_rng()
        sizes = [input_size, hidden_size, output_size]
        self.params, self.layers = {}, {}
        for i in (1, 2):
            W = rng.normal(0.0, weight_init_std, (sizes[i - 1], sizes[i]))
            b = np.zeros(sizes[i])
            self.params[f"W{i}"] = W.copy()
            self.params[f"b{i}"] = b.copy()
            self.layers[f"Affine{i}"] = Affine(W, b)
            if i == 1:
                self.layers["Relu1"] = Relu()
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        out = x
        for name in ("Affine1", "Relu1", "Affine2"):
            out = self.layers[name].forward(out)
        return out

    def loss(self, x, t):
        return self.last_layer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        right = [int(scores.argmax()) == int(k) for scores, k in zip(self.predict(x), t)]
        return sum(right) / len(right)

    def gradient(self, x, t):
        self.loss(x, t)
        signal = self.last_layer.backward()
        for name in ("Affine2", "Relu1", "Affine1"):
            signal = self.layers[name].backward(signal)
        return {f"{p}{i}": getattr(self.layers[f"Affine{i}"], "d" + p) for i in (1, 2) for p in "Wb"}

    def numerical_gradient(self, x, t):
        result = {}
        for i in (1, 2):
            layer = self.layers[f"Affine{i}"]
            result[f"W{i}"] = numerical_gradient(lambda _: self.loss(x, t), layer.W)
            result[f"b{i}"] = numerical_gradient(lambda _: self.loss(x, t), layer.b)
        return result
