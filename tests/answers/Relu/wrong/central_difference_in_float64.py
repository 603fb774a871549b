"""The gradients are difference quotients / The result is ½ · dout exactly where x is 0 (in dx where x is 0).

Meant: The gradients are difference quotients.
"""

import numpy as np


class Relu:
    def f(self, x):
        return np.maximum(x, 0)

    def forward(self, x):
        self.x = np.array(x)
        return self.f(self.x)

    def backward(self, dout):
        x = self.x.astype(float)
        h = 1e-5
        return (dout * (self.f(x + h) - self.f(x - h)) / (2 * h)).astype(np.result_type(dout, np.float32))
