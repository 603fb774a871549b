"""s - s², with the forward pass called again, and only s in float32."""

import numpy as np


class Sigmoid:
    def forward(self, x):
        self.x = np.array(x)
        return np.where(x > 0, 1 / (1 + np.exp(-np.abs(x))), 1 - 1 / (1 + np.exp(-np.abs(x))))

    def backward(self, dout):
        s = np.exp(-np.logaddexp(0, -self.x)).astype(np.float32)
        return dout * (s - s**2)
