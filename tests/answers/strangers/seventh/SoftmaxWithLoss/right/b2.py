"""Right: the gradient for a weight of 1 is worked out in forward already, sample by sample."""
import numpy as np


class SoftmaxWithLoss:
    __slots__ = ("unit", "y")

    def forward(self, x, t):
        self.y = softmax(x)
        if self.y.ndim == 1:
            self.unit = self._one(self.y, t)
        else:
            self.unit = np.stack([self._one(p, k) for p, k in zip(self.y, t)]) / len(self.y)
        return cross_entropy_error(self.y, t)

    @staticmethod
    def _one(p, target):
        number = np.argmax(target) if np.ndim(target) else target
        return np.array([v - (i == number) for i, v in enumerate(p)], dtype=float)

    def backward(self, dout=1):
        return self.unit * dout
