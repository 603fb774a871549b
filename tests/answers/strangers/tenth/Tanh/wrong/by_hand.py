"""tanh worked before; what does your own formula for it give for x = 1,000?"""

import numpy as np


class Tanh:
    def forward(self, x):
        up, down = np.exp(x), np.exp(-x)
        self.y = (up - down) / (up + down)
        return self.y

    def backward(self, dout):
        return dout * (1 - self.y ** 2)
