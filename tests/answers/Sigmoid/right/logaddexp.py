"""exp of minus log(1 + exp(-x)); recomputes the gradient from x, as y(x) y(-x)."""

import numpy as np


class Sigmoid:
    def __call__(self, x):
        return np.exp(-np.logaddexp(0, -x))

    def forward(self, x):
        self.x = x
        return self(x)

    def backward(self, dout):
        return np.einsum("...,...,...->...", dout, self(self.x), self(-self.x))
