"""You protect exp from large numbers, but whose array do you limit?"""
import numpy as np


class Sigmoid:
    def forward(self, x):
        if x.dtype.kind != "f":
            x = x.astype(float)
        np.clip(x, -500, 500, out=x)
        self.y = 1 / (1 + np.exp(-x))
        return self.y.copy()

    def backward(self, dout):
        return dout * self.y * (1 - self.y)
