"""Someone may give this loss a weight: which parameter of backward do you never use?"""
import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        self.y = softmax(x)
        self.t = np.eye(x.shape[-1])[t] if np.ndim(t) < x.ndim else np.asarray(t)
        return cross_entropy_error(self.y, t)

    def backward(self, dout=1):
        n = 1 if self.y.ndim == 1 else self.y.shape[0]
        return (self.y - self.t) / n
