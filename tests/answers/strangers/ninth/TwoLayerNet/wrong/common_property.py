"""Make two networks. Whose parameters are in the dict of the first one then?"""
import numpy as np

class TwoLayerNet:
    params = {}
    layers = {}

    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        rng = rng or np.random.default_rng()
        self.params["W1"] = rng.normal(0, weight_init_std, size=(input_size, hidden_size))
        self.params["b1"] = np.zeros((hidden_size,))
        self.params["W2"] = rng.normal(0, weight_init_std, size=(hidden_size, output_size))
        self.params["b2"] = np.zeros((output_size,))
        self.layers["Affine1"] = Affine(self.params["W1"], self.params["b1"])
        self.layers["Relu1"] = Relu()
        self.layers["Affine2"] = Affine(self.params["W2"], self.params["b2"])
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        return self.last_layer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        guesses = self.predict(x).argmax(axis=1)
        return (guesses == t).sum() / len(t)

    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.last_layer.backward()
        for key in ["Affine2", "Relu1", "Affine1"]:
            dout = self.layers[key].backward(dout)
        return {
            "W1": self.layers["Affine1"].dW,
            "b1": self.layers["Affine1"].db,
            "W2": self.layers["Affine2"].dW,
            "b2": self.layers["Affine2"].db,
        }

    def numerical_gradient(self, x, t):
        out = {}
        for name, arr in self.params.items():
            out[name] = numerical_gradient(lambda unused: self.loss(x, t), arr)
        return out
