"""Returns a list of numpy numbers."""

import numpy as np


class AddLayer:
    def forward(self, x, y):
        return np.add(x, y)

    def backward(self, dout):
        return list(np.full(2, dout, dtype=np.float64))
