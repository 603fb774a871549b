"""Has its own loop for the numerical gradient, and calls the layers one in another."""
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
        self.layers = {
            "Affine1": Affine(self.params["W1"], self.params["b1"]),
            "Relu1": Relu(),
            "Affine2": Affine(self.params["W2"], self.params["b2"]),
        }
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        l = self.layers
        return l["Affine2"].forward(l["Relu1"].forward(l["Affine1"].forward(x)))

    def loss(self, x, t):
        return self.last_layer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        return np.mean(self.predict(x).argmax(axis=1) == t)

    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.last_layer.backward(1)
        for layer in reversed(list(self.layers.values())):
            dout = layer.backward(dout)
        a1, a2 = self.layers["Affine1"], self.layers["Affine2"]
        return {"W1": a1.dW, "b1": a1.db, "W2": a2.dW, "b2": a2.db}

    def numerical_gradient(self, x, t):
        grads = {}
        for name, array in self.params.items():
            g = np.zeros(array.shape)
            for index in np.ndindex(*array.shape):
                old = array[index]
                array[index] = old + 1e-4
                up = self.loss(x, t)
                array[index] = old - 1e-4
                down = self.loss(x, t)
                array[index] = old
                g[index] = (up - down) / 2e-4
            grads[name] = g
        return grads
