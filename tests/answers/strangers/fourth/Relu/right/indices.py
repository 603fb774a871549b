"""Right; it remembers the places of the closed switches in the flattened array."""
import numpy as np


class Relu:
    def forward(self, x):
        flat = x.flatten()
        self.closed = np.flatnonzero(~(flat > 0))
        self.shape = x.shape
        return self._close(flat)

    def backward(self, dout):
        return self._close(dout.flatten())

    def _close(self, flat):
        flat[self.closed] = 0
        return flat.reshape(self.shape)
