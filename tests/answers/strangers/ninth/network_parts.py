"""Short right versions of the layers and of a small network, for the proofs that need them."""
import numpy as np

COUNT = {"backward": 0}


class Affine:
    def __init__(self, W, b):
        self.W, self.b, self.dW, self.db = W, b, None, None

    def forward(self, x):
        self.x = x
        return x @ self.W + self.b

    def backward(self, dout):
        COUNT["backward"] += 1
        self.dW, self.db = self.x.T @ dout, dout.sum(axis=0)
        return dout @ self.W.T


class Relu:
    def forward(self, x):
        self.on = x > 0
        return x * self.on

    def backward(self, dout):
        COUNT["backward"] += 1
        return dout * self.on


class SoftmaxWithLoss:
    def forward(self, x, t):
        p = np.exp(x - x.max(axis=1, keepdims=True))
        self.y, self.t = p / p.sum(axis=1, keepdims=True), t
        return float(-np.log(self.y[np.arange(len(x)), t]).mean())

    def backward(self, dout=1):
        COUNT["backward"] += 1
        return dout * (self.y - np.eye(self.y.shape[1])[self.t]) / len(self.y)


def numerical_gradient(f, array, h=1e-5):
    g = np.zeros(array.shape)
    for i in np.ndindex(array.shape):
        old = array[i]
        array[i] = old + h
        up = f(array)
        array[i] = old - h
        down = f(array)
        array[i] = old
        g[i] = (up - down) / (2 * h)
    return g


class OneLayerNet:
    def __init__(self, input_size, output_size, weight_init_std=0.01, rng=None):
        rng = rng or np.random.default_rng()
        self.params = {"W1": weight_init_std * rng.standard_normal((input_size, output_size)), "b1": np.zeros(output_size)}
        self.layers = {"Affine1": Affine(self.params["W1"], self.params["b1"])}
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        return self.layers["Affine1"].forward(x)

    def loss(self, x, t):
        return self.last_layer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        return np.mean(self.predict(x).argmax(axis=1) == t)

    def gradient(self, x, t):
        self.loss(x, t)
        a = self.layers["Affine1"]
        a.backward(self.last_layer.backward())
        return {"W1": a.dW, "b1": a.db}

    def numerical_gradient(self, x, t):
        return {k: numerical_gradient(lambda _: self.loss(x, t), v) for k, v in self.params.items()}


GIVEN = {"np": np, "Affine": Affine, "Relu": Relu, "SoftmaxWithLoss": SoftmaxWithLoss,
         "numerical_gradient": numerical_gradient, "OneLayerNet": OneLayerNet}
