"""You take the exponential of the scores as they are: try a score of 1000."""
import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        t = np.asarray(t)
        self.hot = t if t.shape == x.shape else np.identity(x.shape[-1])[t]
        e = np.exp(x)
        z = e.sum(axis=-1)
        self.p = e / z[..., None]
        right_score = (x * self.hot).sum(axis=-1)
        self.n = np.size(z)
        return float(np.mean(np.log(z) - right_score))

    def backward(self, dout=1):
        return (self.p - self.hot) * (dout / self.n)
