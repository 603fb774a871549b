"""Right; it goes back through the logarithm and the Jacobian of softmax, sample by sample."""
import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        self.single = x.ndim == 1
        self.y = softmax(x)
        t = np.asarray(t)
        self.t = (np.arange(x.shape[-1]) == t[..., None]).astype(float) if t.ndim < x.ndim else np.array(t, float)
        return cross_entropy_error(self.y, t)

    def _row(self, y, t):
        return y * t.sum() - t

    def backward(self, dout=1):
        if self.single:
            return dout * self._row(self.y, self.t)
        n = len(self.y)
        return np.array([dout / n * self._row(y, t) for y, t in zip(self.y, self.t)])
