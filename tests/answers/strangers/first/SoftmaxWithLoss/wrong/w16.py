"""Usually backward is called with nothing in the parentheses."""
import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        t = np.asarray(t)
        self.y = softmax(x)
        self.t = t if t.shape == x.shape else np.eye(x.shape[-1])[t]
        self.n = x.size // x.shape[-1]
        return cross_entropy_error(self.y, t)

    def backward(self, dout):
        return dout * (self.y - self.t) / self.n
