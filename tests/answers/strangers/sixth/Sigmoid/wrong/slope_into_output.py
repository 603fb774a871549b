"""backward writes over the stored output: what does a second call find there?"""

import numpy as np


class Sigmoid:
    def forward(self, x):
        self.out = 0.5 + 0.5 * np.tanh(np.asarray(x) * 0.5)
        return self.out

    def backward(self, dout):
        self.out *= 1 - self.out
        return self.out * dout
