"""params stands in the class and not in the object, so there is only one for all networks."""
import numpy as np


class TwoLayerNet:
    params = {}
    layers = {}

    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        r = rng if rng is not None else np.random.default_rng()
        self.params["W1"] = r.standard_normal((input_size, hidden_size)) * weight_init_std
        self.params["b1"] = np.zeros(hidden_size)
        self.params["W2"] = r.standard_normal((hidden_size, output_size)) * weight_init_std
        self.params["b2"] = np.zeros(output_size)
        self.layers["Affine1"] = Affine(self.params["W1"], self.params["b1"])
        self.layers["Relu1"] = Relu()
        self.layers["Affine2"] = Affine(self.params["W2"], self.params["b2"])
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        out = x
        for layer in self.layers.values():
            out = layer.forward(out)
        return out

    def loss(self, x, t):
        y = self.predict(x)
        return self.last_layer.forward(y, t)

    def accuracy(self, x, t):
        hits = [s.argmax() == k for s, k in zip(self.predict(x), t)]
        return sum(hits) / len(hits)

    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.last_layer.backward(1)
        result = {}
        for name, layer in reversed(self.layers.items()):
            dout = layer.backward(dout)
            if hasattr(layer, "dW"):
                result.update({"W" + name[-1]: layer.dW, "b" + name[-1]: layer.db})
        return result

    def numerical_gradient(self, x, t):
        def f(_):
            return self.loss(x, t)
        return {"W1": numerical_gradient(f, self.params["W1"]), "b1": numerical_gradient(f, self.params["b1"]),
                "W2": numerical_gradient(f, self.params["W2"]), "b2": numerical_gradient(f, self.params["b2"])}
