"""The dicts are created in the body of the class, so there is only one of each for all networks."""

import numpy as np


class TwoLayerNet:
    params = {}
    layers = {}

    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        if rng is None:
            rng = np.random.default_rng()
        sizes = [input_size, hidden_size, output_size]
        for i in (1, 2):
            self.params[f"W{i}"] = rng.normal(0, weight_init_std, (sizes[i - 1], sizes[i]))
            self.params[f"b{i}"] = np.zeros(sizes[i])
        for name in ("Affine1", "Relu1", "Affine2"):
            number = name[-1]
            self.layers[name] = Relu() if "Relu" in name else Affine(
                self.params["W" + number], self.params["b" + number])
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        hidden = self.layers["Relu1"].forward(self.layers["Affine1"].forward(x))
        return self.layers["Affine2"].forward(hidden)

    def loss(self, x, t):
        return self.last_layer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        return (self.predict(x).argmax(axis=1) == t).mean()

    def gradient(self, x, t):
        self.loss(x, t)
        a1, relu, a2 = self.layers.values()
        a1.backward(relu.backward(a2.backward(self.last_layer.backward())))
        return dict(W1=a1.dW, b1=a1.db, W2=a2.dW, b2=a2.db)

    def numerical_gradient(self, x, t):
        gradients = {}
        for name, array in self.params.items():
            gradients[name] = numerical_gradient(lambda _: self.loss(x, t), array)
        return gradients
