"""What is squared: the input or the output of tanh?"""
import numpy as np

class Tanh:
    def forward(self, x):
        self.x = x
        return np.tanh(x)

    def backward(self, dout):
        y2 = np.tanh(self.x ** 2)
        return dout * (1 - y2)
