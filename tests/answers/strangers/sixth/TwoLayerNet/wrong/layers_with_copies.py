"""params and the layers don't share their arrays here: what does training change, and what do the layers see?"""

import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        if rng is None:
            rng = np.random.default_rng()
        self.params = {}
        self.params["W1"] = rng.normal(0, weight_init_std, (input_size, hidden_size))
        self.params["b1"] = np.zeros(hidden_size)
        self.params["W2"] = rng.normal(0, weight_init_std, (hidden_size, output_size))
        self.params["b2"] = np.zeros(output_size)
        self.layers = {}
        self.layers["Affine1"] = Affine(self.params["W1"].copy(), self.params["b1"].copy())
        self.layers["Relu1"] = Relu()
        self.layers["Affine2"] = Affine(self.params["W2"].copy(), self.params["b2"].copy())
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        return self.last_layer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        return np.mean(np.argmax(self.predict(x), axis=1) == t)

    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.last_layer.backward(1)
        for layer in reversed(list(self.layers.values())):
            dout = layer.backward(dout)
        a1, a2 = self.layers["Affine1"], self.layers["Affine2"]
        return {"W1": a1.dW, "b1": a1.db, "W2": a2.dW, "b2": a2.db}

    def numerical_gradient(self, x, t):
        sources = {
            "W1": self.layers["Affine1"].W,
            "b1": self.layers["Affine1"].b,
            "W2": self.layers["Affine2"].W,
            "b2": self.layers["Affine2"].b,
        }
        return {k: numerical_gradient(lambda _: self.loss(x, t), v) for k, v in sources.items()}
