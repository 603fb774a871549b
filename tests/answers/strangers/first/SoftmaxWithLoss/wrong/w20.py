"""The targets are the caller's: what is in t after your backward?"""
import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        self.y = softmax(x)
        self.n = 1 if x.ndim == 1 else len(x)
        if np.shape(t) != x.shape:
            t = np.eye(x.shape[-1])[t]
        elif t.dtype.kind != "f":
            t = t.astype(float)
        self.t = t
        self.loss = cross_entropy_error(self.y, t)
        self.back = None
        return self.loss

    def backward(self, dout=1):
        if self.back is None:
            self.back = np.subtract(self.y, self.t, out=self.t)
        return dout * self.back / self.n
