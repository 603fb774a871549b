"""Do all arrays have rows and columns?"""
import numpy as np


class Relu:
    def forward(self, x):
        self.x = x
        out = np.zeros(x.shape)
        for i in range(x.shape[0]):
            for j in range(x.shape[1]):
                if x[i, j] > 0:
                    out[i, j] = x[i, j]
        return out

    def backward(self, dout):
        dx = np.zeros(dout.shape)
        for i in range(dout.shape[0]):
            for j in range(dout.shape[1]):
                if self.x[i, j] > 0:
                    dx[i, j] = dout[i, j]
        return dx
