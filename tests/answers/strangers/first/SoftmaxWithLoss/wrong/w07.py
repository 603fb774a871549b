"""You shift the scores to protect exp, but whose scores are they?"""
import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        if x.dtype.kind == "f":
            x -= x.max(axis=-1, keepdims=True)
        self.y = softmax(x)
        t = np.asarray(t)
        self.t = t if t.shape == x.shape else np.eye(x.shape[-1])[t]
        return cross_entropy_error(self.y, t)

    def backward(self, dout=1):
        n = self.y.size // self.y.shape[-1]
        return dout * (self.y - self.t) / n
