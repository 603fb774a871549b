"""Each lambda is called after the loop: which array do they all change?"""
import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        g = rng or np.random.default_rng()
        self.params = dict(W1=g.normal(0, weight_init_std, (input_size, hidden_size)), b1=np.zeros(hidden_size),
                           W2=g.normal(0, weight_init_std, (hidden_size, output_size)), b2=np.zeros(output_size))
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
        return np.equal(self.predict(x).argmax(1), t).mean()

    def gradient(self, x, t):
        self.loss(x, t)
        d = self.last_layer.backward()
        for name in ("Affine2", "Relu1", "Affine1"):
            d = self.layers[name].backward(d)
        return {k: getattr(self.layers["Affine" + k[1]], "d" + k[0]) for k in self.params}

    def numerical_gradient(self, x, t):
        jobs = {}
        for name in self.params:
            jobs[name] = lambda: numerical_gradient(lambda _: self.loss(x, t), self.params[name])
        return {name: job() for name, job in jobs.items()}
