"""To which inputs do the numbers belong that the layers have stored when gradient is called?"""

import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        generator = rng or np.random.default_rng()
        sizes = [input_size, hidden_size, output_size]
        self.params = {}
        for i in range(2):
            self.params["W%d" % (i + 1)] = generator.normal(scale=weight_init_std, size=sizes[i:i + 2])
            self.params["b%d" % (i + 1)] = np.zeros(sizes[i + 1])
        self.affine1 = Affine(self.params["W1"], self.params["b1"])
        self.relu1 = Relu()
        self.affine2 = Affine(self.params["W2"], self.params["b2"])
        self.layers = {"Affine1": self.affine1, "Relu1": self.relu1, "Affine2": self.affine2}
        self.last_layer = SoftmaxWithLoss()
        self.has_run = False

    def predict(self, x):
        return self.affine2.forward(self.relu1.forward(self.affine1.forward(x)))

    def loss(self, x, t):
        self.has_run = True
        return self.last_layer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        return sum(self.predict(x).argmax(axis=1) == t) / float(x.shape[0])

    def gradient(self, x, t):
        if not self.has_run:
            self.loss(x, t)
        self.affine1.backward(self.relu1.backward(self.affine2.backward(self.last_layer.backward())))
        return {"W1": self.affine1.dW, "b1": self.affine1.db, "W2": self.affine2.dW, "b2": self.affine2.db}

    def numerical_gradient(self, x, t):
        loss = lambda _: self.loss(x, t)
        return {key: numerical_gradient(loss, self.params[key]) for key in ("W1", "b1", "W2", "b2")}
