"""Try x = 1,000: what becomes of your exponentials, and of their quotient?"""
import numpy as np

class Tanh:
    def forward(self, x):
        up, down = np.exp(x), np.exp(-x)
        self.out = (up - down) / (up + down)
        return self.out

    def backward(self, dout):
        return (1 - self.out * self.out) * dout
