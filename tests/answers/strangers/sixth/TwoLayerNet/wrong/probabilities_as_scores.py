"""predict should return scores: what has already happened to yours, and what does the last layer do to them?"""

import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        rng = rng if rng is not None else np.random.default_rng()
        W = lambda a, b: rng.normal(size=(a, b)) * weight_init_std
        self.params = {"W1": W(input_size, hidden_size), "b1": np.zeros(hidden_size)}
        self.params.update({"W2": W(hidden_size, output_size), "b2": np.zeros(output_size)})
        self.layers = {"Affine1": Affine(self.params["W1"], self.params["b1"])}
        self.layers["Relu1"] = Relu()
        self.layers["Affine2"] = Affine(self.params["W2"], self.params["b2"])
        self.last_layer = SoftmaxWithLoss()

    def scores(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def predict(self, x):
        s = self.scores(x)
        e = np.exp(s - s.max(axis=1, keepdims=True))
        return e / e.sum(axis=1, keepdims=True)

    def loss(self, x, t):
        return self.last_layer.forward(self.scores(x), t)

    def accuracy(self, x, t):
        best = np.argmax(self.predict(x), axis=1)
        return np.sum(best == t) / float(x.shape[0])

    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.last_layer.backward()
        for key in ("Affine2", "Relu1", "Affine1"):
            dout = self.layers[key].backward(dout)
        return {n: getattr(self.layers["Affine" + n[1]], "d" + n[0]) for n in self.params}

    def numerical_gradient(self, x, t):
        result = dict.fromkeys(self.params)
        for n in result:
            result[n] = numerical_gradient(lambda _: self.loss(x, t), self.params[n])
        return result
