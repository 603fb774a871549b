"""For a single sample, what is the first number in the shape of the scores?"""

import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        probabilities = softmax(x)
        target = np.asarray(t)
        if target.ndim < x.ndim:
            target = (np.arange(x.shape[-1]) == target[..., None]).astype(float)
        self.difference = probabilities - target
        return cross_entropy_error(probabilities, target)

    def backward(self, dout=1):
        return dout * self.difference / self.difference.shape[0]
