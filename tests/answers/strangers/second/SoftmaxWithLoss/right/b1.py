"""Needs neither of the earlier functions: the loss is the log of the sum minus the score of the right class."""
import numpy as np

class SoftmaxWithLoss:
    def forward(self, x, t):
        x2 = np.array(x, dtype=float, ndmin=2)
        if np.shape(t) == np.shape(x):
            k = np.array(t, ndmin=2).argmax(axis=1)
        else:
            k = np.array(t, ndmin=1)
        shifted = x2 - x2.max(axis=1, keepdims=True)
        logs = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
        rows = np.arange(len(x2))
        g = np.exp(logs)
        g[rows, k] -= 1
        self.dx = (g / len(x2)).reshape(np.shape(x))
        return float(-logs[rows, k].mean())

    def backward(self, dout=1):
        return dout * self.dx
