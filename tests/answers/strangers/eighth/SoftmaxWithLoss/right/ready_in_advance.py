"""Computes the derivative at once in forward, and backward only scales it."""
import numpy as np

class SoftmaxWithLoss:
    def forward(self, x, t):
        p = softmax(x)
        n = 1 if p.ndim == 1 else p.shape[0]
        hot = np.zeros(p.shape)
        if np.ndim(t) == p.ndim:
            hot[...] = t
        elif p.ndim == 1:
            hot[t] = 1
        else:
            for i, k in enumerate(t):
                hot[i, k] = 1
        self._grad = (p - hot) / n
        return cross_entropy_error(p, t)

    def backward(self, dout=1):
        return self._grad * dout
