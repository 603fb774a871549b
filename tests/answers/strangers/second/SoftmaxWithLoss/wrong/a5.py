"""For a single sample you divide by the number of classes."""
import numpy as np

class SoftmaxWithLoss:
    def forward(self, x, t):
        self.y = softmax(x)
        self.t = np.asarray(t)
        if self.t.shape != x.shape:
            self.t = np.eye(x.shape[-1])[self.t]
        return cross_entropy_error(self.y, t)

    def backward(self, dout=1):
        batch_size = self.t.shape[0]
        return (self.y - self.t) / batch_size * dout
