"""Inherits loss, accuracy and the numerical gradient from the smaller network; right."""
import numpy as np

class TwoLayerNet(OneLayerNet):
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        rng = rng or np.random.default_rng()
        lower = OneLayerNet(input_size, hidden_size, weight_init_std, rng)
        upper = OneLayerNet(hidden_size, output_size, weight_init_std, rng)
        self.params = dict(lower.params)
        self.params.update(W2=upper.params["W1"], b2=upper.params["b1"])
        self.layers = {
            "Affine1": lower.layers["Affine1"],
            "Relu1": Relu(),
            "Affine2": upper.layers["Affine1"],
        }
        self.last_layer = upper.last_layer

    def predict(self, x):
        from functools import reduce
        return reduce(lambda signal, layer: layer.forward(signal), self.layers.values(), x)

    def gradient(self, x, t):
        self.loss(x, t)
        signal = self.last_layer.backward(1.0)
        found = {}
        for name, layer in reversed(self.layers.items()):
            signal = layer.backward(signal)
            if name.startswith("Affine"):
                found["W" + name[-1]], found["b" + name[-1]] = layer.dW, layer.db
        return found
