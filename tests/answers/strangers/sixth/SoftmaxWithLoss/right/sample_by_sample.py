"""The gradient is put together number by number and sample by sample: long and right."""

import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        self.probabilities = softmax(x)
        self.targets = t
        return cross_entropy_error(self.probabilities, t)

    @staticmethod
    def _one_sample(y, t):
        k = t if np.ndim(t) == 0 else np.argmax(t)
        # d(-log y_k)/dy_k = -1/y_k times dy_k/dx_j = y_k (1[j=k] - y_j)
        return np.array([y_j - (1.0 if j == k else 0.0) for j, y_j in enumerate(y)])

    def backward(self, dout=1):
        y, t = self.probabilities, self.targets
        if y.ndim == 1:
            return dout * self._one_sample(y, t)
        rows = list(map(self._one_sample, y, t))
        return np.vstack(rows) * dout / len(rows)
