"""Your loss takes the probabilities once more as scores: is softmax applied once or twice?"""
import numpy as np

class SoftmaxWithLoss:
    def _hot(self, t, shape):
        return np.asarray(t) if np.shape(t) == shape else np.eye(shape[-1])[np.asarray(t)]

    def forward(self, x, t):
        self.p = softmax(x)
        self.hot = self._hot(t, self.p.shape)
        return cross_entropy_error(softmax(self.p), t)

    def backward(self, dout=1):
        n = len(self.p) if self.p.ndim > 1 else 1
        return dout * (self.p - self.hot) / n
