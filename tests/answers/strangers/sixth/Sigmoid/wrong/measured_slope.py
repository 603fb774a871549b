"""Your slope is measured by small steps: what does the top of the notebook say about that, and what follows from the output alone?"""

import numpy as np


def squash(v):
    small = np.exp(-abs(v))
    return np.where(v < 0, small, 1.0) / (1.0 + small)


class Sigmoid:
    h = 1e-4

    def forward(self, x):
        self.x = np.array(x, dtype=float)
        return squash(self.x)

    def backward(self, dout):
        rise = squash(self.x + self.h) - squash(self.x - self.h)
        return dout * (rise / (2 * self.h))
