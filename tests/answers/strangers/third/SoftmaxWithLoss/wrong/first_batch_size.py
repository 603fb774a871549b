"""The number of samples is noted only at the first forward call, so a batch of another size is divided wrongly."""
import numpy as np


class SoftmaxWithLoss:
    def __init__(self):
        self.n = None

    def forward(self, x, t):
        if self.n is None:
            self.n = 1 if x.ndim == 1 else x.shape[0]
        self.y = softmax(x)
        self.one_hot = t if np.shape(t) == x.shape else np.eye(x.shape[-1])[t]
        return cross_entropy_error(self.y, t)

    def backward(self, dout=1):
        return dout * (self.y - self.one_hot) / self.n
