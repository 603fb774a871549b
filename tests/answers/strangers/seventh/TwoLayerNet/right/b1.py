"""Right: written without loops, in one expression per method."""
import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        draw = (np.random.default_rng() if rng is None else rng).normal
        W1 = draw(0.0, weight_init_std, size=(input_size, hidden_size))
        W2 = draw(0.0, weight_init_std, size=(hidden_size, output_size))
        b1, b2 = np.zeros((hidden_size,)), np.zeros((output_size,))
        self.params = dict(W1=W1, b1=b1, W2=W2, b2=b2)
        self.layers = dict(Affine1=Affine(W1, b1), Relu1=Relu(), Affine2=Affine(W2, b2))
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        first, gate, second = self.layers.values()
        return second.forward(gate.forward(first.forward(x)))

    def loss(self, x, t):
        return self.last_layer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        return sum(int(np.argmax(s)) == int(k) for s, k in zip(self.predict(x), t)) / len(t)

    def gradient(self, x, t):
        first, gate, second = self.layers.values()
        self.loss(x, t)
        first.backward(gate.backward(second.backward(self.last_layer.backward())))
        return dict(W1=first.dW, b1=first.db, W2=second.dW, b2=second.db)

    def numerical_gradient(self, x, t):
        return dict((n, numerical_gradient(lambda _: self.loss(x, t), a)) for n, a in self.params.items())
