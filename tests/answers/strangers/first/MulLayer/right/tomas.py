"""Right: slots, a numpy pair of local derivatives, and a property."""
import numpy as np

class MulLayer:
    __slots__ = ("_pair",)

    def forward(self, x, y):
        self._pair = np.array([x, y], dtype=np.float64)
        return np.prod(self._pair)

    @property
    def local(self):
        return self._pair[::-1]

    def backward(self, dout):
        return tuple(dout * self.local)
