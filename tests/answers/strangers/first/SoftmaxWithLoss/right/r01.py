"""Works with class numbers only, and indexes a copy."""
import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        self.y = softmax(x)
        t = np.asarray(t)
        self.k = t.argmax(axis=-1) if t.ndim == x.ndim else t
        return cross_entropy_error(self.y, self.k)

    def backward(self, dout=1):
        dx = np.array(self.y)
        k = np.expand_dims(self.k, -1)
        np.put_along_axis(dx, k, np.take_along_axis(dx, k, -1) - 1, -1)
        return dx * dout / max(1, self.k.size)
