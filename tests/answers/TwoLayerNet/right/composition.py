"""A class that inherits from a sequence of layers, with its own mapping for params."""

from collections.abc import MutableMapping

import numpy as np

from course_lib.gradients import numerical_gradient
from course_lib.layers import Affine, Relu, SoftmaxWithLoss


class Row:
    def __init__(self, **layers):
        self.layers = layers

    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def send_back(self, dout):
        for layer in reversed(self.layers.values()):
            dout = layer.backward(dout)


class Parameters(MutableMapping):
    def __init__(self, layers):
        self.places = {kind + name[-1]: (layers[name], kind) for name in ("Affine1", "Affine2") for kind in "Wb"}

    def __getitem__(self, name):
        return getattr(*self.places[name])

    def __setitem__(self, name, value):
        layer, kind = self.places[name]
        setattr(layer, kind, value)

    def __delitem__(self, name):
        raise TypeError

    def __iter__(self):
        return iter(self.places)

    def __len__(self):
        return len(self.places)


class TwoLayerNet(Row):
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, rng=None):
        rng = rng or np.random.default_rng()

        def affine(rows, columns):
            return Affine(weight_init_std * rng.standard_normal((rows, columns)), np.zeros(columns))

        super().__init__(Affine1=affine(input_size, hidden_size), Relu1=Relu(), Affine2=affine(hidden_size, output_size))
        self.last_layer = SoftmaxWithLoss()
        self.params = Parameters(self.layers)

    def loss(self, x, t):
        return self.last_layer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        return float(np.mean(np.argsort(self.predict(x))[:, -1] == t))

    def gradient(self, x, t):
        self.loss(x, t)
        self.send_back(self.last_layer.backward())
        return {name: getattr(layer, "d" + kind) for name, (layer, kind) in self.params.places.items()}

    def numerical_gradient(self, x, t):
        return {name: numerical_gradient(lambda _: self.loss(x, t), self.params[name], h=1e-5) for name in self.params}
