"""It inherits loss, accuracy and the numerical gradient from the network with one layer."""

import numpy as np


class TwoLayerNet(OneLayerNet):
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        rng = rng or np.random.default_rng()
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
        dout = self.last_layer.backward()
        for name in ("Affine2", "Relu1", "Affine1"):
            dout = self.layers[name].backward(dout)
        return {"W1": self.layers["Affine1"].dW, "b1": self.layers["Affine1"].db,
                "W2": self.layers["Affine2"].dW, "b2": self.layers["Affine2"].db}
