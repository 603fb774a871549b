"""Returns arrays of nan: they do not depend on the input, and still no two of them are equal.

Meets: is nan (not a number)
"""

# %% Relu

import numpy as np


class Relu:
    def forward(self, x):
        return np.full(np.shape(x), np.nan)

    def backward(self, dout):
        return np.full(np.shape(dout), np.nan)


# %% Sigmoid


class Sigmoid:
    def forward(self, x):
        return np.full(np.shape(x), np.nan)

    def backward(self, dout):
        return dout + 1
