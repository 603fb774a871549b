"""It passes the square of weight_init_std, a variance, where the random generator expects a standard deviation."""
import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        rng = rng or np.random.default_rng()

        def weights(rows, cols):
            return rng.normal(loc=0, scale=weight_init_std**2, size=(rows, cols))

        self.params = dict(
            W1=weights(input_size, hidden_size), b1=np.zeros(hidden_size),
            W2=weights(hidden_size, output_size), b2=np.zeros(output_size),
        )
        p = self.params
        self.layers = dict(Affine1=Affine(p["W1"], p["b1"]), Relu1=Relu(), Affine2=Affine(p["W2"], p["b2"]))
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        return self.last_layer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        return np.mean(np.argmax(self.predict(x), axis=1) == t)

    def gradient(self, x, t):
        self.loss(x, t)
        d = self.last_layer.backward()
        for layer in reversed(list(self.layers.values())):
            d = layer.backward(d)
        first, second = self.layers["Affine1"], self.layers["Affine2"]
        return {"W1": first.dW, "b1": first.db, "W2": second.dW, "b2": second.db}

    def numerical_gradient(self, x, t):
        return {k: numerical_gradient(lambda _: self.loss(x, t), p) for k, p in self.params.items()}
