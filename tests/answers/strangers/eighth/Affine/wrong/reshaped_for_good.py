"""Setting .shape bends the caller's own array into another shape."""
import numpy as np

class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.dW = None
        self.db = None

    def forward(self, x):
        self.before = x.shape
        if x.ndim > 2:
            x.shape = (x.shape[0], x.size // x.shape[0])
        self.x = x
        return x @ self.W + self.b

    def backward(self, dout):
        if dout.ndim == 1:
            self.dW, self.db = np.outer(self.x, dout), dout.copy()
        else:
            self.dW, self.db = self.x.T @ dout, dout.sum(0)
        return (dout @ self.W.T).reshape(self.before)
