"""A subclass of OneLayerNet that adds the missing layers and reuses everything else."""
import numpy as np


class TwoLayerNet(OneLayerNet):
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        rng = rng or np.random.default_rng()
        super().__init__(input_size, hidden_size, weight_init_std, rng)
        upper = OneLayerNet(hidden_size, output_size, weight_init_std, rng)
        self.params.update(W2=upper.params["W1"], b2=upper.params["b1"])
        self.layers.update(Relu1=Relu(), Affine2=upper.layers["Affine1"])

    def predict(self, x):
        hidden = super().predict(x)
        return self.layers["Affine2"].forward(self.layers["Relu1"].forward(hidden))

    def gradient(self, x, t):
        self.loss(x, t)
        back = self.last_layer.backward()
        for layer in list(self.layers.values())[::-1]:
            back = layer.backward(back)
        one, two = self.layers["Affine1"], self.layers["Affine2"]
        return dict(zip(("W1", "b1", "W2", "b2"), (one.dW, one.db, two.dW, two.db)))
