"""The overflow happens on purpose and quietly: 1 / (1 + infinity) is the 0 that is wanted."""

import numpy as np


class Sigmoid:
    def forward(self, x):
        with np.errstate(over="ignore"):
            denominator = 1.0 + np.exp(np.negative(x, dtype=float))
        self.y = 1.0 / denominator
        return self.y

    def backward(self, dout):
        return np.prod([dout, self.y, 1 - self.y], axis=0)
