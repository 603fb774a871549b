"""What if the layer is not the last one? Something arrives from above."""
import numpy as np


class Sigmoid:
    def forward(self, x):
        self.y = 1 / (1 + np.exp(-np.clip(x, -700, 700)))
        return self.y

    def backward(self, dout):
        return self.y * (1.0 - self.y)
