"""What should predict return, scores or probabilities, and what does the last layer do with what it gets?"""

import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        if rng is None:
            rng = np.random.default_rng()
        W1 = rng.standard_normal((input_size, hidden_size)) * weight_init_std
        W2 = rng.standard_normal((hidden_size, output_size)) * weight_init_std
        self.params = dict(W1=W1, b1=np.zeros((hidden_size,)), W2=W2, b2=np.zeros((output_size,)))
        self.layers = dict(Affine1=Affine(W1, self.params["b1"]), Relu1=Relu(), Affine2=Affine(W2, self.params["b2"]))
        self.last_layer = SoftmaxWithLoss()

    def _scores(self, x):
        out = x
        for name in ("Affine1", "Relu1", "Affine2"):
            out = self.layers[name].forward(out)
        return out

    def predict(self, x):
        s = self._scores(x)
        e = np.exp(s - s.max(axis=1, keepdims=True))
        return e / e.sum(axis=1, keepdims=True)

    def loss(self, x, t):
        return self.last_layer.forward(self._scores(x), t)

    def accuracy(self, x, t):
        return float((self.predict(x).argmax(1) == t).mean())

    def gradient(self, x, t):
        self.loss(x, t)
        signal = self.last_layer.backward()
        for name in ("Affine2", "Relu1", "Affine1"):
            signal = self.layers[name].backward(signal)
        return {kind + n: getattr(self.layers["Affine" + n], "d" + kind) for n in "12" for kind in "Wb"}

    def numerical_gradient(self, x, t):
        return {k: numerical_gradient(lambda _: self.loss(x, t), v) for k, v in self.params.items()}
