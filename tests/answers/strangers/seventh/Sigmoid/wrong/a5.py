"""You cut x off so early that the results beyond are visibly off."""
import numpy as np


class Sigmoid:
    limit = 10

    def forward(self, x):
        z = np.clip(x, -self.limit, self.limit)
        self.y = (1 + np.exp(-z)) ** -1.0
        return self.y

    def backward(self, dout):
        return np.multiply(dout, self.y - self.y**2)
