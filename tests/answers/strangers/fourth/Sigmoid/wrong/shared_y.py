"""Two layers share one memory."""
import numpy as np


class Sigmoid:
    store = []

    def forward(self, x):
        y = 0.5 + 0.5 * np.tanh(x / 2)
        self.store.append(y)
        return y

    def backward(self, dout):
        y = self.store[-1]
        return dout * y * (1 - y)
