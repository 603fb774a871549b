"""Always a batch inside; class numbers are picked out and a copy is changed; right."""
import numpy as np

class SoftmaxWithLoss:
    __slots__ = "single", "probs", "labels"

    def forward(self, x, t):
        t = np.array(t)
        self.single = x.ndim == 1
        self.labels = np.atleast_1d(np.argmax(t, axis=-1) if t.ndim == x.ndim else t)
        self.probs = softmax(x[np.newaxis] if self.single else x)
        return cross_entropy_error(self.probs, self.labels)

    def backward(self, dout=1):
        dx = self.probs.copy()
        np.subtract.at(dx, (np.arange(len(dx)), self.labels), 1)
        dx = np.true_divide(dx, len(dx)) * dout
        return dx[0] if self.single else dx
