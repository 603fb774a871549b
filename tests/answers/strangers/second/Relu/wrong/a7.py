"""At exactly 0 your derivative is not the one in the definition."""
import numpy as np

class Relu:
    def forward(self, x):
        self.on = x >= 0
        return x * self.on

    def backward(self, dout):
        return dout * self.on
