"""Is the sigmoid rising or falling? Look at the sign of your gradient."""
import numpy as np


class Sigmoid:
    def forward(self, x):
        self.y = 0.5 + 0.5 * np.tanh(x / 2)
        return self.y

    def backward(self, dout):
        return dout * self.y * (self.y - 1)
