"""The gradient that you keep is scaled again at each call."""
import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        t = np.asarray(t)
        y = softmax(x)
        hot = t if t.shape == x.shape else np.eye(x.shape[-1])[t]
        self.dx = (y - hot) / (x.size // x.shape[-1])
        return cross_entropy_error(y, t)

    def backward(self, dout=1):
        self.dx *= dout
        return self.dx
