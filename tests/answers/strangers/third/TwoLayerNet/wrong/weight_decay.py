"""A term for weight decay is added to the gradient, but not to the loss it is the gradient of."""
import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        if rng is None:
            rng = np.random.default_rng()
        self.params = {}
        self.params["W1"] = rng.normal(0, weight_init_std, (input_size, hidden_size))
        self.params["b1"] = np.zeros(hidden_size)
        self.params["W2"] = rng.normal(0, weight_init_std, (hidden_size, output_size))
        self.params["b2"] = np.zeros(output_size)
        self.layers = {}
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
        return np.mean(np.argmax(self.predict(x), axis=1) == t)

    def gradient(self, x, t, decay=0.01):
        self.loss(x, t)
        dout = self.last_layer.backward(1)
        dout = self.layers["Affine2"].backward(dout)
        dout = self.layers["Relu1"].backward(dout)
        self.layers["Affine1"].backward(dout)
        grads = {}
        for i in ("1", "2"):
            affine = self.layers["Affine" + i]
            grads["W" + i] = affine.dW + decay * affine.W
            grads["b" + i] = affine.db
        return grads

    def numerical_gradient(self, x, t):
        return {k: numerical_gradient(lambda _: self.loss(x, t), p) for k, p in self.params.items()}
