"""At the kink the text makes a choice. Which one do you make?"""
import numpy as np

class Relu:
    def forward(self, x):
        self.on = x >= 0
        return x * self.on

    def backward(self, dout):
        return dout * self.on
