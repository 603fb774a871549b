"""If x holds whole numbers, which type of numbers can your gradient hold?"""

import numpy as np


class Relu:
    def forward(self, x):
        self.x = np.array(x)
        return np.clip(self.x, 0, None)

    def backward(self, dout):
        dx = np.zeros_like(self.x)
        on = self.x > 0
        dx[on] = dout[on]
        return dx
