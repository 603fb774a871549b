"""The dict of layers is an attribute of the class: make a second network, and then look at the layers of the first."""
import numpy as np

class TwoLayerNet:
    layers = {}
    last_layer = SoftmaxWithLoss()

    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        rng = rng if rng is not None else np.random.default_rng()
        shapes = {"W1": (input_size, hidden_size), "b1": hidden_size,
                  "W2": (hidden_size, output_size), "b2": output_size}
        self.params = {k: rng.normal(0.0, weight_init_std, s) if k[0] == "W" else np.zeros(s)
                       for k, s in shapes.items()}
        self.layers["Affine1"] = Affine(self.params["W1"], self.params["b1"])
        self.layers["Relu1"] = Relu()
        self.layers["Affine2"] = Affine(self.params["W2"], self.params["b2"])

    def predict(self, x):
        first, switch, second = self.layers.values()
        return second.forward(switch.forward(first.forward(x)))

    def loss(self, x, t):
        return self.last_layer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        return np.average(np.equal(self.predict(x).argmax(axis=1), t))

    def gradient(self, x, t):
        self.loss(x, t)
        first, switch, second = self.layers.values()
        first.backward(switch.backward(second.backward(self.last_layer.backward())))
        return dict(W1=first.dW, b1=first.db, W2=second.dW, b2=second.db)

    def numerical_gradient(self, x, t):
        result = dict()
        for k, v in self.params.items():
            result[k] = numerical_gradient(lambda _: self.loss(x, t), v)
        return result
