"""The loss is an average over the samples: does your backward know that?"""
import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        self.y = softmax(x)
        self.t = t
        return cross_entropy_error(self.y, t)

    def backward(self, dout=1):
        t = np.asarray(self.t)
        onehot = t if t.shape == self.y.shape else np.eye(self.y.shape[-1])[t]
        return dout * (self.y - onehot)
