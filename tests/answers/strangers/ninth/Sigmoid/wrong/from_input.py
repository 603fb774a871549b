"""In the formula for the slope stands y. Is it y that you stored?"""
import numpy as np

class Sigmoid:
    def forward(self, x):
        self.x = x
        return 0.5 + 0.5 * np.tanh(0.5 * x)

    def backward(self, dout):
        return dout * self.x * (1 - self.x)
