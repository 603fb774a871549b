"""The target array belongs to the caller, and you compute in it."""
import numpy as np

class SoftmaxWithLoss:
    def forward(self, x, t):
        self.y = softmax(x)
        if np.shape(t) == x.shape:
            self.t = t
        else:
            self.t = np.eye(x.shape[-1])[t]
        return cross_entropy_error(self.y, self.t)

    def backward(self, dout=1):
        d = self.t
        d -= self.y
        d *= -dout / np.atleast_2d(self.y).shape[0]
        return d
