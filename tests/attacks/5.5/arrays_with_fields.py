"""Returns structured arrays, records and dates.

Meets: is an object of the class ndarray
"""

# %% Relu

import numpy as np


class Relu:
    def forward(self, x):
        return np.zeros(x.shape, dtype=[("value", float), ("right", bool)])

    def backward(self, dout):
        return np.zeros(dout.shape, dtype="datetime64[s]")


# %% Sigmoid


class Sigmoid:
    def forward(self, x):
        return np.zeros(x.shape, dtype=float).view(np.recarray).astype("U1")
