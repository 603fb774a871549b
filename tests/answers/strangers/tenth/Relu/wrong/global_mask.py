"""How many masks exist if there are two layers, and which one does the first layer find?"""

import numpy as np

mask = None


class Relu:
    def forward(self, x):
        global mask
        mask = np.greater(x, 0)
        return x * mask

    def backward(self, dout):
        global mask
        return mask * dout
