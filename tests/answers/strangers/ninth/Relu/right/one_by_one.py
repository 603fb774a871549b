"""Python numbers one after another, put back into shape; right."""
import numpy as np

class Relu:
    def _each(self, f, *arrays):
        values = [f(*numbers) for numbers in zip(*(a.ravel().tolist() for a in arrays))]
        return np.array(values, dtype=float).reshape(arrays[0].shape)

    def forward(self, x):
        self.kept = np.array(x)
        return self._each(lambda v: v if v > 0 else 0.0, self.kept)

    def backward(self, dout):
        return self._each(lambda v, d: d if v > 0 else 0.0, self.kept, np.asarray(dout))
