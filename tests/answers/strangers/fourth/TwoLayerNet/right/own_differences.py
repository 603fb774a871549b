"""Right; its own difference quotients, entry by entry, with every weight put back."""
import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        rng = rng if rng is not None else np.random.default_rng()
        sizes = [input_size, hidden_size, output_size]
        self.params, self.layers = {}, {}
        for i, (n_in, n_out) in enumerate(zip(sizes, sizes[1:]), start=1):
            W = self.params[f"W{i}"] = rng.normal(loc=0.0, scale=weight_init_std, size=(n_in, n_out))
            b = self.params[f"b{i}"] = np.zeros(n_out)
            self.layers[f"Affine{i}"] = Affine(W, b)
            if i < len(sizes) - 1:
                self.layers[f"Relu{i}"] = Relu()
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        a1, r, a2 = self.layers.values()
        return a2.forward(r.forward(a1.forward(x)))

    def loss(self, x, t):
        return self.last_layer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        right = [int(np.argmax(row)) == int(k) for row, k in zip(self.predict(x), t)]
        return sum(right) / len(right)

    def gradient(self, x, t):
        a1, r, a2 = self.layers.values()
        self.loss(x, t)
        a1.backward(r.backward(a2.backward(self.last_layer.backward(1))))
        return dict(zip(("W1", "b1", "W2", "b2"), (a1.dW, a1.db, a2.dW, a2.db)))

    def numerical_gradient(self, x, t, h=1e-5):
        def slope(array, place):
            keep = array[place]
            array[place] = keep + h
            up = self.loss(x, t)
            array[place] = keep - h
            down = self.loss(x, t)
            array[place] = keep
            return (up - down) / (2 * h)

        return {name: np.array([slope(a, i) for i in np.ndindex(a.shape)]).reshape(a.shape)
                for name, a in self.params.items()}
