"""The branches are chosen by a mask, and all of it is in float32."""

import numpy as np


class Sigmoid:
    def forward(self, x):
        x32 = np.asarray(x, dtype=np.float32)
        small = np.exp(-np.abs(x32))  # never above 1
        top = np.where(x32 < 0, small, np.float32(1))
        self.y = top / (np.float32(1) + small)
        return self.y.copy()

    def backward(self, dout):
        result = np.empty(self.y.shape, dtype=np.float32)
        np.multiply(self.y, 1 - self.y, out=result)
        result *= dout
        return result
