"""Call backward twice, and look at the output that forward gave you before: what has happened to it?"""

import numpy as np


class Sigmoid:
    def forward(self, x):
        self.y = 0.5 * (np.tanh(0.5 * np.asarray(x, float)) + 1)
        return self.y

    def backward(self, dout):
        self.y *= 1 - self.y
        self.y *= dout
        return self.y
