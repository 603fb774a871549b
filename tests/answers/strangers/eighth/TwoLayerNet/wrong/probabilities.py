"""predict is to return scores; in your network, softmax is applied in predict and once more in the last layer."""
import numpy as np

class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        if rng is None:
            rng = np.random.default_rng()
        p = self.params = dict(
            W1=rng.normal(scale=weight_init_std, size=(input_size, hidden_size)), b1=np.zeros(hidden_size),
            W2=rng.normal(scale=weight_init_std, size=(hidden_size, output_size)), b2=np.zeros(output_size))
        self.layers = dict(Affine1=Affine(p["W1"], p["b1"]), Relu1=Relu(), Affine2=Affine(p["W2"], p["b2"]))
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        h = x
        for name in self.layers:
            h = self.layers[name].forward(h)
        e = np.exp(h - h.max(axis=1, keepdims=True))
        return e / e.sum(axis=1, keepdims=True)

    def loss(self, x, t):
        return self.last_layer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        guesses = self.predict(x).argmax(axis=1)
        return np.count_nonzero(guesses == t) / len(t)

    def gradient(self, x, t):
        self.loss(x, t)
        signal = self.last_layer.backward()
        back = list(self.layers.values())
        while back:
            signal = back.pop().backward(signal)
        g = {}
        for i in range(1, 3):
            g["W%d" % i] = self.layers["Affine%d" % i].dW
            g["b%d" % i] = self.layers["Affine%d" % i].db
        return g

    def numerical_gradient(self, x, t):
        return {name: numerical_gradient(lambda a: self.loss(x, t), array) for name, array in self.params.items()}
