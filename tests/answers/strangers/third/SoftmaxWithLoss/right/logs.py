"""Works with logarithms of probabilities and never calls softmax."""
import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        x = np.asarray(x, dtype=np.float64)
        self.shape = x.shape
        rows = x.reshape(-1, x.shape[-1])
        classes = np.argmax(t, axis=-1) if np.ndim(t) == x.ndim else t
        self.classes = np.array(classes).reshape(-1)
        self.logs = rows - np.logaddexp.reduce(rows, axis=1, keepdims=True)
        return -np.mean([row[k] for row, k in zip(self.logs, self.classes)])

    def backward(self, dout=1):
        dx = np.exp(self.logs)
        np.subtract.at(dx, (np.arange(len(dx)), self.classes), 1)
        return dx.reshape(self.shape) * (dout / len(dx))
