"""A dataclass, with its own numerical gradient that takes long steps."""

from dataclasses import dataclass, field

import numpy as np

from course_lib.layers import Affine, Relu, SoftmaxWithLoss


@dataclass
class TwoLayerNet:
    input_size: int
    hidden_size: int
    output_size: int
    weight_init_std: float = 0.01
    rng: np.random.Generator = None
    params: dict = field(default_factory=dict)
    layers: dict = field(default_factory=dict)
    last_layer: SoftmaxWithLoss = field(default_factory=SoftmaxWithLoss)

    def __post_init__(self):
        rng = self.rng or np.random.default_rng()
        sizes = [self.input_size, self.hidden_size, self.output_size]
        for i in (1, 2):
            self.params[f"W{i}"] = rng.standard_normal(sizes[i - 1 : i + 1]) * self.weight_init_std
            self.params[f"b{i}"] = np.zeros(sizes[i])
        self.layers["Affine1"] = Affine(self.params["W1"], self.params["b1"])
        self.layers["Relu1"] = Relu()
        self.layers["Affine2"] = Affine(self.params["W2"], self.params["b2"])

    def predict(self, x):
        return self.layers["Affine2"].forward(self.layers["Relu1"].forward(self.layers["Affine1"].forward(x)))

    def loss(self, x, t):
        return self.last_layer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        return np.equal(np.argmax(self.predict(x), axis=1), t).astype(float).mean()

    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.last_layer.backward()
        for layer in list(self.layers.values())[::-1]:
            dout = layer.backward(dout)
        gradients = {}
        for i in "12":
            for kind in "Wb":
                gradients[kind + i] = np.array(getattr(self.layers["Affine" + i], "d" + kind))
        return gradients

    def numerical_gradient(self, x, t, h=1e-3):
        gradients = {}
        for name, array in self.params.items():
            flat = array.reshape(-1)
            gradients[name] = np.zeros_like(array)
            for i in range(flat.size):
                kept = flat[i]
                flat[i] = kept + h
                above = self.loss(x, t)
                flat[i] = kept - h
                below = self.loss(x, t)
                flat[i] = kept
                gradients[name].flat[i] = (above - below) / (2 * h)
        return gradients
