"""A subclass of the network that was given; some methods are inherited."""

import numpy as np


class TwoLayerNet(OneLayerNet):
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        if rng is None:
            rng = np.random.default_rng()
        super().__init__(input_size, hidden_size, weight_init_std, rng)
        self.params["W2"] = weight_init_std * rng.standard_normal((hidden_size, output_size))
        self.params["b2"] = np.zeros(output_size)
        self.layers["Relu1"] = Relu()
        self.layers["Affine2"] = Affine(self.params["W2"], self.params["b2"])

    def predict(self, x):
        hidden = self.layers["Relu1"].forward(super().predict(x))
        return self.layers["Affine2"].forward(hidden)

    def gradient(self, x, t):
        self.loss(x, t)
        first, relu, second = self.layers.values()
        first.backward(relu.backward(second.backward(self.last_layer.backward(1))))
        return {f"{kind}{i}": getattr(layer, "d" + kind) for i, layer in ((1, first), (2, second)) for kind in "Wb"}
