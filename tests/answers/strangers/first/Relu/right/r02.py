"""A loop over all indices with ndenumerate."""
import numpy as np


class Relu:
    def forward(self, x):
        out = np.zeros(x.shape)
        self.live = []
        for where, value in np.ndenumerate(x):
            if value > 0:
                out[where] = value
                self.live.append(where)
        return out

    def backward(self, dout):
        dx = np.zeros(dout.shape)
        for where in self.live:
            dx[where] = dout[where]
        return dx
