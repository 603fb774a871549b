"""Right; a loop over the flat numbers that restores the shape."""

import numpy as np


class Relu:
    def forward(self, x):
        self.shape = np.shape(x)
        self.on = [bool(v > 0) for v in np.ravel(x)]
        return self._pass(x)

    def _pass(self, values):
        kept = [v if on else 0.0 for v, on in zip(np.ravel(values), self.on)]
        return np.array(kept, dtype=float).reshape(self.shape)

    def backward(self, dout):
        return self._pass(dout)
