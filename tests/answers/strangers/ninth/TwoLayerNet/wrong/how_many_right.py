"""Is this a fraction? What is the largest value that it can have?"""
import numpy as np

class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        rng = np.random.default_rng() if rng is None else rng

        def weights(rows, columns):
            return rng.normal(scale=weight_init_std, size=(rows, columns))

        self.params = dict(W1=weights(input_size, hidden_size), b1=np.zeros(hidden_size),
                           W2=weights(hidden_size, output_size), b2=np.zeros(output_size))
        first = Affine(self.params["W1"], self.params["b1"])
        second = Affine(self.params["W2"], self.params["b2"])
        self.layers = dict(Affine1=first, Relu1=Relu(), Affine2=second)
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        a, r, b = self.layers.values()
        return b.forward(r.forward(a.forward(x)))

    def loss(self, x, t):
        return self.last_layer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        return np.count_nonzero(np.argmax(self.predict(x), axis=1) == t)

    def gradient(self, x, t):
        self.loss(x, t)
        a, r, b = self.layers.values()
        a.backward(r.backward(b.backward(self.last_layer.backward())))
        return {"W1": a.dW, "b1": a.db, "W2": b.dW, "b2": b.db}

    def numerical_gradient(self, x, t):
        def f(_):
            return self.loss(x, t)

        return dict((name, numerical_gradient(f, array)) for name, array in self.params.items())
