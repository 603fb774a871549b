"""The bias goes to every sample of the batch. What happens to the signals that come back from them?"""
import numpy as np

class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.dW = None
        self.db = None

    def forward(self, x):
        self.x = x
        if x.ndim > 2:
            x = x.reshape(x.shape[0], -1)
        return np.dot(x, self.W) + self.b

    def backward(self, dout):
        flat = self.x.reshape(-1, self.W.shape[0])
        d = np.reshape(dout, (-1, self.W.shape[1]))
        self.dW = np.dot(flat.T, d)
        self.db = np.mean(d, axis=0)
        return np.dot(d, self.W.T).reshape(self.x.shape)
