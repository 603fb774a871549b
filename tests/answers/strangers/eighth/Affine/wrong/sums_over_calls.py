"""dW and db are replaced at each call; yours grow from call to call."""
import numpy as np

class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.dW = np.zeros(W.shape)
        self.db = np.zeros(b.shape)

    def forward(self, x):
        self.original = x.shape
        self.x2 = np.reshape(x, (-1, self.W.shape[0]))
        out = np.dot(self.x2, self.W) + self.b
        return out.ravel() if len(self.original) == 1 else out

    def backward(self, dout):
        dout = np.reshape(dout, (-1, self.W.shape[1]))
        self.dW += np.dot(self.x2.T, dout)
        self.db += np.sum(dout, axis=0)
        return np.dot(dout, self.W.T).reshape(self.original)
