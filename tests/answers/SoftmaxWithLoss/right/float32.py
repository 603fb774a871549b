"""Computes in single precision, and can be called."""

import numpy as np


class Layer:
    def __call__(self, *inputs):
        return self.forward(*inputs)


class SoftmaxWithLoss(Layer):
    def forward(self, x, t):
        self.y = softmax(x.astype(np.float32))
        self.t = np.asarray(t, dtype=np.float32) if np.ndim(t) == x.ndim else np.eye(x.shape[-1], dtype=np.float32)[t]
        return cross_entropy_error(self.y, self.t)

    def backward(self, dout=1):
        factor = np.float32(dout / (1 if self.y.ndim == 1 else len(self.y)))
        return factor * (self.y - self.t)
