"""Through which layers does the signal pass on its way forward, and through which on its way back?"""

import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        rng = rng or np.random.default_rng()
        shapes = {"W1": (input_size, hidden_size), "b1": hidden_size, "W2": (hidden_size, output_size), "b2": output_size}
        self.params = {
            k: rng.normal(0.0, weight_init_std, s) if k[0] == "W" else np.zeros(s) for k, s in shapes.items()
        }
        self.layers = {
            "Affine1": Affine(*[self.params[k] for k in ("W1", "b1")]),
            "Relu1": Relu(),
            "Affine2": Affine(*[self.params[k] for k in ("W2", "b2")]),
        }
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        a1, r1, a2 = self.layers.values()
        return a2.forward(r1.forward(a1.forward(x)))

    def loss(self, x, t):
        return self.last_layer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        return np.count_nonzero(self.predict(x).argmax(axis=1) == t) / len(x)

    def gradient(self, x, t):
        self.loss(x, t)
        affines = [self.layers["Affine2"], self.layers["Affine1"]]
        d, grads = self.last_layer.backward(), {}
        for number, affine in zip("21", affines):
            d = affine.backward(d)
            grads.update({"W" + number: affine.dW, "b" + number: affine.db})
        return grads

    def numerical_gradient(self, x, t):
        out = {}
        for name in self.params:
            out[name] = numerical_gradient(lambda w: self.loss(x, t), self.params[name])
        return out
