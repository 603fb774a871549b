"""Probabilities are stored on the class, so two layers overwrite each other's."""
import numpy as np

class SoftmaxWithLoss:
    y = None
    t = None

    def forward(self, x, t):
        SoftmaxWithLoss.y = softmax(x)
        SoftmaxWithLoss.t = t if np.shape(t) == x.shape else np.eye(x.shape[-1])[t]
        return cross_entropy_error(self.y, t)

    def backward(self, dout=1):
        n = 1 if self.y.ndim == 1 else self.y.shape[0]
        return dout * (SoftmaxWithLoss.y - SoftmaxWithLoss.t) / n
