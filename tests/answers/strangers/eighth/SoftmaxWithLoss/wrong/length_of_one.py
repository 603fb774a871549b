"""Of a single sample, shape[0] is not the number of samples."""
import numpy as np

class SoftmaxWithLoss:
    def forward(self, x, t):
        self.probs = softmax(x)
        k = np.argmax(t, axis=-1) if np.shape(t) == x.shape else t
        self.k = k
        return cross_entropy_error(self.probs, k)

    def backward(self, dout=1):
        dx = self.probs.copy()
        if dx.ndim == 1:
            dx[self.k] -= 1
        else:
            dx[np.arange(len(dx)), self.k] -= 1
        dx *= dout / self.probs.shape[0]
        return dx
