"""Your backward replaces the stored output, so a second call of it starts from something else."""
import numpy as np

class Sigmoid:
    def forward(self, x):
        x = np.asarray(x, dtype=float)
        self.saved = np.exp(-np.logaddexp(0.0, -x))
        return self.saved.copy()

    def backward(self, dout):
        self.saved *= 1 - self.saved
        return dout * self.saved
