"""(error) IndexError"""

import numpy as np


class Relu:
    def forward(self, x):
        self.x = x
        out = np.zeros(x.shape)
        for i in range(x.shape[0]):
            for j in range(x.shape[1]):
                out[i, j] = max(x[i, j], 0)
        return out

    def backward(self, dout):
        dx = np.zeros(dout.shape)
        for i in range(dout.shape[0]):
            for j in range(dout.shape[1]):
                dx[i, j] = dout[i, j] if self.x[i, j] > 0 else 0
        return dx
