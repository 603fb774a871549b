"""backward uses a name that only forward knows."""
import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        y = softmax(x)
        t = np.asarray(t)
        onehot = t if t.shape == x.shape else np.eye(x.shape[-1])[t]
        n = x.size // x.shape[-1]
        return cross_entropy_error(y, onehot)

    def backward(self, dout=1):
        return dout * (y - onehot) / n
