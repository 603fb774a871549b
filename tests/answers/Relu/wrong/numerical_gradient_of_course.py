"""The gradients are difference quotients / The result is ½ · dout exactly where x is 0 (in dx where x is 0).

Meant: The gradients are difference quotients.
"""

import numpy as np

from course_lib.gradients import numerical_gradient


class Relu:
    def f(self, x):
        return np.maximum(x, 0)

    def forward(self, x):
        self.x = np.array(x)
        return self.f(self.x)

    def backward(self, dout):
        return numerical_gradient(lambda x: np.sum(dout * self.f(x)), self.x)
