"""Setting x.shape changes the array of the caller: which shape does it have afterwards?"""

import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.dW = None
        self.db = None

    def forward(self, x):
        self.was = tuple(x.shape)
        if x.ndim > 2:
            x.shape = (x.shape[0], -1)
        self.x = x
        return np.matmul(x, self.W) + self.b

    def backward(self, dout):
        if self.x.ndim == 1:
            self.dW = np.outer(self.x, dout)
            self.db = np.array(dout)
        else:
            self.dW = np.matmul(self.x.T, dout)
            self.db = np.sum(dout, axis=0)
        return np.matmul(dout, self.W.T).reshape(self.was)
