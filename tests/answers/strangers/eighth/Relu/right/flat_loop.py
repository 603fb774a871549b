"""Goes through the flattened numbers one by one in plain Python and restores the shape."""
import numpy as np

class Relu:
    def forward(self, x):
        x = np.asarray(x)
        self.shape = x.shape
        self.open = [v > 0 for v in x.ravel().tolist()]
        return self._through(x)

    def backward(self, dout):
        return self._through(np.asarray(dout))

    def _through(self, a):
        kept = [v if o else 0.0 for v, o in zip(a.ravel().tolist(), self.open)]
        return np.array(kept, dtype=float).reshape(self.shape)
