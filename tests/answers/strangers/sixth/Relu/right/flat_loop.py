"""A plain loop over all numbers, put back into shape at the end: slow and right."""

import numpy as np


class Relu:
    def forward(self, x):
        self.shape = np.shape(x)
        self.on = []
        result = []
        for number in np.ravel(x):
            self.on.append(bool(number > 0))
            result.append(float(number) if self.on[-1] else 0.0)
        return np.array(result).reshape(self.shape)

    def backward(self, dout):
        passed = [d if on else 0.0 for d, on in zip(np.ravel(dout), self.on)]
        return np.array(passed, dtype=float).reshape(self.shape)
