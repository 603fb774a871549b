"""Has its own log-sum-exp, uses nothing from the notebook, and stores the finished gradient."""

import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        shifted = x - x.max(axis=-1, keepdims=True)
        log_y = shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))
        one_hot = np.asarray(t)
        if one_hot.ndim < x.ndim:
            one_hot = np.eye(x.shape[-1])[one_hot]
        n = x.size // x.shape[-1]
        self.gradient = (np.exp(log_y) - one_hot) / n
        return -(one_hot * log_y).sum() / n

    def backward(self, dout=1):
        return dout * self.gradient
