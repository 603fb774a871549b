"""Softmax has already been applied when you apply it once more for the loss."""
import numpy as np

class SoftmaxWithLoss:
    def forward(self, x, t):
        self.y = softmax(x)
        self.t = t if np.shape(t) == x.shape else np.eye(x.shape[-1])[t]
        return cross_entropy_error(softmax(self.y), t)

    def backward(self, dout=1):
        n = 1 if self.y.ndim == 1 else self.y.shape[0]
        return dout * (self.y - self.t) / n
