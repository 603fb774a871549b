"""How would one call backward() without an argument on your layer?"""

import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        self.p = softmax(x)
        classes = np.arange(x.shape[-1])
        self.target = np.asarray(t) if np.shape(t) == x.shape else (np.asarray(t)[..., None] == classes) * 1.0
        return cross_entropy_error(self.p, self.target)

    def backward(self, dout):
        samples = self.p.size // self.p.shape[-1]
        return dout * np.subtract(self.p, self.target) / samples
