"""The loss by the logarithm of a sum, with nothing of the earlier exercises."""
import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        t = np.asarray(t)
        z = x - np.max(x, axis=-1, keepdims=True)
        self.log_y = z - np.log(np.exp(z).sum(axis=-1, keepdims=True))
        self.hot = t if t.shape == z.shape else (np.arange(z.shape[-1]) == t[..., None]).astype(float)
        self.n = z.size // z.shape[-1]
        return float(-(self.hot * self.log_y).sum() / self.n)

    def backward(self, dout=1):
        return (np.exp(self.log_y) - self.hot) * (dout / self.n)
