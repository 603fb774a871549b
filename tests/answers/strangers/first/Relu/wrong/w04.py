"""Where does your mask live, in the object or in the class that all objects share?"""
import numpy as np


class Relu:
    mask = None

    def forward(self, x):
        Relu.mask = (x > 0).astype(float)
        return x * Relu.mask

    def backward(self, dout):
        return dout * Relu.mask
