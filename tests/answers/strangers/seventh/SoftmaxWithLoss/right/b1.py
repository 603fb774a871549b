"""Right: does without the two functions, and takes the loss from log-sum-exp."""
import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        x = np.asarray(x, dtype=float)
        self.shape = x.shape
        rows = x.reshape(-1, x.shape[-1])
        k = np.reshape(t, rows.shape).argmax(1) if np.shape(t) == self.shape else np.reshape(t, -1)
        self.index = (np.arange(len(rows)), k)
        self.log_p = rows - np.logaddexp.reduce(rows, axis=1, keepdims=True)
        return -self.log_p[self.index].mean()

    def backward(self, dout=1):
        dx = np.exp(self.log_p)
        dx[self.index] -= 1
        dx *= dout / len(dx)
        return dx.reshape(self.shape)
