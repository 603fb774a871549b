"""The way back subtracts the targets as they come, which makes sense for one of their two forms only."""

import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        self.probabilities, self.targets = softmax(x), np.asarray(t)
        return cross_entropy_error(self.probabilities, t)

    def backward(self, dout=1):
        n = np.atleast_2d(self.probabilities).shape[0]
        difference = self.probabilities - self.targets
        return difference * (dout / n)
