"""One small object for each sample, whose gradients are stacked; right."""
import numpy as np

class SoftmaxWithLoss:
    def forward(self, x, t):
        self.parts = None
        if x.ndim == 2:
            self.parts = [SoftmaxWithLoss() for _ in x]
            return np.mean([part.forward(row, target) for part, row, target in zip(self.parts, x, t)])
        self.y = softmax(x)
        self.right = int(t) if np.ndim(t) == 0 else int(np.argmax(t))
        return cross_entropy_error(self.y, self.right)

    def backward(self, dout=1):
        if self.parts is not None:
            return np.array([part.backward(dout / len(self.parts)) for part in self.parts])
        return dout * np.array([p - (k == self.right) for k, p in enumerate(self.y)])
