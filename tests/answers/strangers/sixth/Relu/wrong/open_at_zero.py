"""At exactly 0 the slope is defined: does your comparison agree with the definition?"""

import numpy as np


class Relu:
    def forward(self, x):
        self.keep = (x >= 0).astype(float)
        return x * self.keep

    def backward(self, dout):
        return dout * self.keep
