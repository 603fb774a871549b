"""What does your backward pass do with its argument?"""
import numpy as np

class SoftmaxWithLoss:
    def __init__(self):
        self.loss = None
        self.y = None
        self.t = None

    def forward(self, x, t):
        self.y = softmax(x)
        self.t = t
        self.loss = cross_entropy_error(self.y, self.t)
        return self.loss

    def backward(self, dout=1):
        dx = np.atleast_2d(self.y.copy())
        n = dx.shape[0]
        if np.size(self.t) == self.y.size:
            dx -= self.t
        else:
            dx[np.arange(n), self.t] -= 1
        return (dx / n).reshape(self.y.shape)
