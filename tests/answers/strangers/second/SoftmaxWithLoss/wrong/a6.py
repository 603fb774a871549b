"""You compare the targets with the scores instead of the probabilities."""
import numpy as np

class SoftmaxWithLoss:
    def forward(self, x, t):
        self.x = x
        self.t = t if np.shape(t) == x.shape else np.eye(x.shape[-1])[t]
        return cross_entropy_error(softmax(x), t)

    def backward(self, dout=1):
        n = len(self.x) if self.x.ndim == 2 else 1
        return dout * (self.x - self.t) / n
