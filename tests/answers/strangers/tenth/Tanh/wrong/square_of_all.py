"""What is squared in the formula of the text, and what in yours?"""

import numpy as np


class Tanh:
    def forward(self, x):
        out = np.tanh(x)
        self.local = np.square(1 - out)
        return out

    def backward(self, dout):
        return np.multiply(dout, self.local)
