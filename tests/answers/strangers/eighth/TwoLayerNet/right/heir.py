"""Inherits from the network in the notebook and replaces only what differs."""
import numpy as np

class TwoLayerNet(OneLayerNet):
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        rng = rng or np.random.default_rng()
        super().__init__(input_size, hidden_size, weight_init_std, rng)
        top = OneLayerNet(hidden_size, output_size, weight_init_std, rng)
        self.params["W2"], self.params["b2"] = top.params["W1"], top.params["b1"]
        self.layers["Relu1"] = Relu()
        self.layers["Affine2"] = top.layers["Affine1"]

    def predict(self, x):
        hidden = self.layers["Relu1"].forward(super().predict(x))
        return self.layers["Affine2"].forward(hidden)

    def gradient(self, x, t):
        self.loss(x, t)
        second = self.layers["Affine2"]
        d = second.backward(self.last_layer.backward())
        first = self.layers["Affine1"]
        first.backward(self.layers["Relu1"].backward(d))
        return {"W1": first.dW, "b1": first.db, "W2": second.dW, "b2": second.db}
