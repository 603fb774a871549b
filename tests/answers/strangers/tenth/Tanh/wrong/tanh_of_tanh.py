"""Has what you have stored been through tanh already, and what do you do to it in backward?"""

import numpy as np


class Tanh:
    def forward(self, x):
        self.x = np.tanh(x)
        return self.x

    def backward(self, dout):
        y = np.tanh(self.x)
        return (1 - y * y) * dout
