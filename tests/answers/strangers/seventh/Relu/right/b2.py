"""Right: loops over a flat list in plain Python."""
import numpy as np


class Relu:
    def forward(self, x):
        flat = [v if v > 0 else 0.0 for v in np.ravel(x).tolist()]
        self.alive = {i for i, v in enumerate(flat) if v}
        return np.array(flat).reshape(x.shape)

    def backward(self, dout):
        out = np.zeros(dout.shape)
        for i, d in enumerate(dout.flat):
            if i in self.alive:
                out.flat[i] = d
        return out
