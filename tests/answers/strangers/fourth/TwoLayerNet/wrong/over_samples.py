"""argmax along which axis finds the best class of each sample?"""
import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        rng = rng or np.random.default_rng()
        self.params = {
            "W1": weight_init_std * rng.standard_normal((input_size, hidden_size)),
            "b1": np.zeros(hidden_size),
            "W2": weight_init_std * rng.standard_normal((hidden_size, output_size)),
            "b2": np.zeros(output_size),
        }
        self.build()

    def build(self):
        self.layers = {"Affine1": Affine(self.params["W1"], self.params["b1"]),
                       "Relu1": Relu(),
                       "Affine2": Affine(self.params["W2"], self.params["b2"])}
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        return self.last_layer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        scores = self.predict(x)
        best = scores.argmax(axis=0)
        return float(np.mean([b == k for b, k in zip(best, t)]))

    def collect(self):
        one, two = self.layers["Affine1"], self.layers["Affine2"]
        return {"W1": one.dW, "b1": one.db, "W2": two.dW, "b2": two.db}

    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.last_layer.backward(1)
        for layer in reversed(list(self.layers.values())):
            dout = layer.backward(dout)
        return self.collect()

    def numerical_gradient(self, x, t):
        grads = {}
        for name, array in self.params.items():
            grads[name] = numerical_gradient(lambda w: self.loss(x, t), array)
        return grads
