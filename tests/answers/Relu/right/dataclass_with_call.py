"""A dataclass that can also be called, with a class hierarchy."""

from dataclasses import dataclass, field

import numpy as np


class Layer:
    def __call__(self, x):
        return self.forward(x)


@dataclass
class Relu(Layer):
    history: list = field(default_factory=list)

    def forward(self, x):
        self.history.append(x > 0)
        return np.clip(x, 0, None)

    def backward(self, dout):
        return np.multiply(dout, self.history[-1])
