"""All your layers share one place for their results."""
import numpy as np


class SoftmaxWithLoss:
    saved = dict()

    def forward(self, x, t):
        t = np.asarray(t)
        self.saved["y"] = softmax(x)
        self.saved["t"] = t if t.shape == x.shape else np.eye(x.shape[-1])[t]
        return cross_entropy_error(self.saved["y"], self.saved["t"])

    def backward(self, dout=1):
        d = self.saved["y"] - self.saved["t"]
        return dout * d / (d.size / d.shape[-1])
