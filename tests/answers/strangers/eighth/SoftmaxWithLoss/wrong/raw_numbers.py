"""You subtract the class numbers themselves from the probabilities; which numbers belong there?"""
import numpy as np

class SoftmaxWithLoss:
    def forward(self, x, t):
        self.y, self.t = softmax(x), np.asarray(t)
        return cross_entropy_error(self.y, self.t)

    def backward(self, dout=1):
        t = self.t
        if t.ndim < self.y.ndim:
            t = t[..., np.newaxis]
        n = self.y.size / self.y.shape[-1]
        return dout / n * (self.y - t)
