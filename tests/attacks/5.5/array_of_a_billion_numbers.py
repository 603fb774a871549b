"""Returns arrays that look small and unfold to billions of numbers.

Meets: MemoryError
"""

# %% Relu

import numpy as np


class Relu:
    def forward(self, x):
        return np.broadcast_to(1.0, (10**5, 10**5))

    def backward(self, dout):
        return np.broadcast_to(1.0, (10**9,))
