"""How many classes are there, if no sample of this batch belongs to the last one?"""
import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        t = np.asarray(t)
        self.y = softmax(x)
        if t.shape != x.shape:
            onehot = np.zeros(t.shape + (t.max() + 1,))
            np.put_along_axis(onehot, t[..., None], 1, axis=-1)
            t = onehot
        self.t = t
        return cross_entropy_error(self.y, t)

    def backward(self, dout=1):
        n = 1 if self.y.ndim == 1 else len(self.y)
        return dout * (self.y - self.t) / n
