"""Asks for more memory than the machine has, at once and bit by bit.

Meets: MemoryError: Unable to allocate
"""

# %% Relu

import numpy as np


class Relu:
    def forward(self, x):
        return np.ones(10**11)


# %% Sigmoid


class Sigmoid:
    def forward(self, x):
        kept = [np.empty(2**27) for _ in range(100)]
        return kept[0]
