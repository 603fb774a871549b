"""Right; vectorize with the type of its output given."""
import numpy as np


class Relu:
    _gate = staticmethod(np.vectorize(lambda v, s: s if v > 0 else 0.0, otypes=[float]))

    def forward(self, x):
        self.x = np.array(x)
        return self._gate(self.x, self.x)

    def backward(self, dout):
        return self._gate(self.x, dout)
