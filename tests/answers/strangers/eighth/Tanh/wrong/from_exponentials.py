"""exp of 1,000 is too large for a float, and a quotient of two such numbers is not a number."""
import numpy as np

class Tanh:
    def forward(self, x):
        up, down = np.exp(x), np.exp(-x)
        self.out = (up - down) / (up + down)
        return self.out

    def backward(self, dout):
        return dout - dout * self.out * self.out
