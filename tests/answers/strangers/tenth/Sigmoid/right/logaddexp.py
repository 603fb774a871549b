"""Right; goes through the logarithm, which numpy keeps from overflowing."""

import numpy as np


class Sigmoid:
    def forward(self, x):
        x = np.asarray(x, dtype=np.float64)
        self.log_y = -np.logaddexp(0.0, -x)
        self.log_rest = -np.logaddexp(0.0, x)
        return np.exp(self.log_y)

    def backward(self, dout):
        return dout * np.exp(self.log_y + self.log_rest)
