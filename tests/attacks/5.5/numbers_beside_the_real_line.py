"""Returns complex numbers whose imaginary part is zero, and masked arrays.

Meets: forward pass: not right yet
"""

# %% Relu

import numpy as np


class Relu:
    def forward(self, x):
        return np.maximum(x, 0).astype(complex)

    def backward(self, dout):
        return dout * 1j


# %% Sigmoid


class Sigmoid:
    def forward(self, x):
        return np.ma.masked_array(np.zeros_like(x, dtype=float), mask=True)

    def backward(self, dout):
        return np.ma.masked_all(dout.shape)
