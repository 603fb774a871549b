"""Works through the samples in a loop and adds up outer products."""
import numpy as np

class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.dW = None
        self.db = None

    def forward(self, x):
        self.x = np.array(x)
        if self.x.ndim == 1:
            return self._row(self.x)
        return np.stack([self._row(sample.ravel()) for sample in self.x])

    def _row(self, v):
        return sum((v[d] * self.W[d] for d in range(len(v))), start=np.zeros(len(self.b))) + self.b

    def backward(self, dout):
        single = self.x.ndim == 1
        xs = [self.x] if single else list(self.x)
        ds = [dout] if single else list(dout)
        dW, db, dx = np.zeros(self.W.shape), np.zeros(self.b.shape), []
        for v, d in zip(xs, ds):
            dW += np.outer(v, d)
            db += d
            dx.append((self.W * d).sum(axis=1).reshape(v.shape))
        self.dW, self.db = dW, db
        return dx[0] if single else np.array(dx)
