"""After your forward pass the caller's scores have changed: where do you write to them?"""

import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        np.subtract(x, np.max(x, axis=-1, keepdims=True), out=x, casting="unsafe")
        log_sum = np.log(np.exp(x).sum(axis=-1, keepdims=True))
        log_p = x - log_sum
        hot = np.eye(x.shape[-1])[t] if np.ndim(t) < x.ndim else np.asarray(t, float)
        n = 1 if x.ndim == 1 else x.shape[0]
        self.state = (np.exp(log_p), hot, n)
        return -np.sum(hot * log_p) / n

    def backward(self, dout=1):
        p, hot, n = self.state
        return (p - hot) * dout / n
