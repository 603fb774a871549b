"""How many samples are in an x of shape (C,)?"""
import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        self.prob = softmax(x)
        self.target = np.zeros_like(self.prob)
        if np.shape(t) == np.shape(x):
            self.target[:] = t
        elif np.ndim(x) == 1:
            self.target[t] = 1
        else:
            self.target[range(len(x)), t] = 1
        return cross_entropy_error(self.prob, t)

    def backward(self, dout=1):
        diff = self.prob - self.target
        return dout * diff / self.prob.shape[0]
