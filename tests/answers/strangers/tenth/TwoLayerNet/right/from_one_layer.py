"""Right; inherits most methods from the network with one layer."""

import numpy as np


class TwoLayerNet(OneLayerNet):
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        rng = rng or np.random.default_rng()
        super().__init__(input_size, hidden_size, weight_init_std, rng)
        tail = OneLayerNet(hidden_size, output_size, weight_init_std, rng)
        self.params.update(W2=tail.params["W1"], b2=tail.params["b1"])
        self.layers["Relu1"] = Relu()
        self.layers["Affine2"] = tail.layers["Affine1"]

    def predict(self, x):
        return self.layers["Affine2"].forward(self.layers["Relu1"].forward(super().predict(x)))

    def gradient(self, x, t):
        self.loss(x, t)
        second = self.layers["Affine2"]
        self.layers["Affine1"].backward(self.layers["Relu1"].backward(second.backward(self.last_layer.backward())))
        first = self.layers["Affine1"]
        return {"W1": first.dW, "b1": first.db, "W2": second.dW, "b2": second.db}
