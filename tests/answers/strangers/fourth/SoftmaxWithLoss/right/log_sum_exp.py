"""Right; the loss is computed from the scores themselves, without the helpers."""
import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        t = np.asarray(t)
        x = np.asarray(x, dtype=float)
        rows = x.reshape(-1, x.shape[-1])
        self.hot = t.reshape(rows.shape) if t.shape == x.shape else np.eye(rows.shape[1])[t.ravel()]
        logp = rows - np.logaddexp.reduce(rows, axis=1)[:, None]
        self.p, self.shape = np.exp(logp), x.shape
        return -float((self.hot * logp).sum()) / len(rows)

    def backward(self, dout=1):
        return ((self.p - self.hot) * (dout / len(self.p))).reshape(self.shape)
