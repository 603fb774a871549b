"""Limiting x avoids the overflow, but your limits are so narrow that results within reach go wrong."""
import numpy as np

class Sigmoid:
    LIMIT = 6

    def forward(self, x):
        safe = np.clip(x, -self.LIMIT, self.LIMIT)
        t = np.exp(-safe)
        self.y = np.reciprocal(1 + t)
        return self.y

    def backward(self, dout):
        return np.multiply(dout, np.multiply(self.y, 1 - self.y))
