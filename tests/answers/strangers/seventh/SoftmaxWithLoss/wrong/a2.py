"""Somebody may weight this loss: what do you do with dout?"""
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
        y2 = self.y.reshape(-1, self.y.shape[-1])
        batch_size = y2.shape[0]
        if np.size(self.t) == self.y.size:
            dx = (y2 - np.reshape(self.t, y2.shape)) / batch_size
        else:
            dx = y2.copy()
            dx[np.arange(batch_size), np.ravel(self.t)] -= 1
            dx = dx / batch_size
        return dx.reshape(self.y.shape)
