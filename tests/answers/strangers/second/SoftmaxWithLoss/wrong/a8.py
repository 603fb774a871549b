"""forward hands back more than the one number that it should."""
import numpy as np

class SoftmaxWithLoss:
    def forward(self, x, t):
        self.y = softmax(x)
        self.t = t if np.shape(t) == x.shape else np.eye(x.shape[-1])[t]
        self.loss = cross_entropy_error(self.y, t)
        return self.loss, self.y

    def backward(self, dout=1):
        n = 1 if self.y.ndim == 1 else self.y.shape[0]
        return dout * (self.y - self.t) / n
