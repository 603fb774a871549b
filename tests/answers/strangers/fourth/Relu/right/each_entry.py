"""Right; a loop over all entries of an array of any shape."""
import numpy as np


class Relu:
    def forward(self, x):
        out = np.zeros(np.shape(x))
        self.open = set()
        for where, value in np.ndenumerate(x):
            if value > 0:
                out[where] = value
                self.open.add(where)
        return out

    def backward(self, dout):
        dx = np.zeros(np.shape(dout))
        for where in self.open:
            dx[where] = dout[where]
        return dx
