"""Call backward twice after one forward: from which array do you take off the 1 each time?"""

import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        self.y = softmax(x)
        self.t = np.argmax(t, axis=-1) if np.ndim(t) == np.ndim(x) else t
        return cross_entropy_error(self.y, self.t)

    def backward(self, dout=1):
        dx = self.y
        n = dx.size // dx.shape[-1]
        dx.reshape(n, -1)[np.arange(n), np.ravel(self.t)] -= 1
        return dx * (dout / n)
