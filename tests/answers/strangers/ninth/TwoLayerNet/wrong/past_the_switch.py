"""Which layers does the signal pass on its way back, and which did it pass on the way there?"""
import numpy as np

class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        g = rng or np.random.default_rng()
        W1 = g.standard_normal((input_size, hidden_size)) * weight_init_std
        W2 = g.standard_normal((hidden_size, output_size)) * weight_init_std
        b1, b2 = np.zeros(hidden_size), np.zeros(output_size)
        self.params = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
        self.layers = {"Affine1": Affine(W1, b1), "Relu1": Relu(), "Affine2": Affine(W2, b2)}
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        for name in self.layers:
            x = self.layers[name].forward(x)
        return x

    def loss(self, x, t):
        scores = self.predict(x)
        return self.last_layer.forward(scores, t)

    def accuracy(self, x, t):
        return float((self.predict(x).argmax(1) == t).mean())

    def gradient(self, x, t):
        self.loss(x, t)
        d = self.last_layer.backward()
        d = self.layers["Affine2"].backward(d)
        self.layers["Affine1"].backward(d)
        grads = {}
        grads["W1"], grads["b1"] = self.layers["Affine1"].dW, self.layers["Affine1"].db
        grads["W2"], grads["b2"] = self.layers["Affine2"].dW, self.layers["Affine2"].db
        return grads

    def numerical_gradient(self, x, t):
        grads = {}
        for name in self.params:
            grads[name] = numerical_gradient(lambda _: self.loss(x, t), self.params[name])
        return grads
