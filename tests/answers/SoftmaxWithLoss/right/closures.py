"""A function that returns an object made of closures."""

from types import SimpleNamespace

import numpy as np


def SoftmaxWithLoss():
    kept = SimpleNamespace()

    def forward(x, t):
        kept.y = softmax(x)
        kept.t = np.asarray(t)
        return float(cross_entropy_error(kept.y, kept.t))

    def backward(dout=1):
        t = kept.t
        if t.ndim < kept.y.ndim:
            t = t[..., np.newaxis] == np.arange(kept.y.shape[-1])
        return np.multiply(dout, kept.y - t) / np.prod(kept.y.shape[:-1])

    return SimpleNamespace(forward=forward, backward=backward)
