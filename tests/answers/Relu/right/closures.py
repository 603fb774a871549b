"""A function that returns an object made of closures."""

from types import SimpleNamespace

import numpy as np


def Relu():
    mask = None

    def forward(x):
        nonlocal mask
        mask = x > 0
        return np.maximum(x, 0)

    def backward(dout):
        return np.select([mask], [dout], default=0)

    return SimpleNamespace(forward=forward, backward=backward)
