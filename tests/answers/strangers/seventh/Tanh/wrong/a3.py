"""A global name holds one value for all layers; where should each layer keep its own?"""
import numpy as np


class Tanh:
    def forward(self, x):
        global y
        y = np.tanh(x)
        return y

    def backward(self, dout):
        return dout * (1 - y**2)
