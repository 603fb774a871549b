"""Compares itself with a numerical gradient, and returns what the formula gives."""

import numpy as np

from course_lib.gradients import numerical_gradient


class Relu:
    def forward(self, x):
        self.x = np.array(x)
        return self.x.clip(min=0)

    def backward(self, dout):
        dx = dout * (self.forward(self.x) > 0)
        slope = numerical_gradient(lambda x: np.sum(dout * x.clip(min=0)), self.x)
        self.seems_right = np.abs(slope - dx).max() < 1e-3
        return dx
