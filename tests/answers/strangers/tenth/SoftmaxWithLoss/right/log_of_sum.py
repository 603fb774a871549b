"""Right; computes the loss from the scores with the logarithm of a sum, without the earlier functions."""

import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        scores = np.array(x, dtype=float)
        self.shape = scores.shape
        scores = scores.reshape(-1, self.shape[-1])
        hot = np.asarray(t)
        if hot.shape != self.shape:
            hot = np.identity(self.shape[-1])[hot]
        hot = hot.reshape(scores.shape)
        log_sum = np.logaddexp.reduce(scores, axis=1)
        losses = log_sum - np.einsum("nc,nc->n", scores, hot)
        self.dx = (np.exp(scores - log_sum[:, np.newaxis]) - hot) / len(scores)
        return losses.mean()

    def backward(self, dout=1):
        return (self.dx * dout).reshape(self.shape)
