"""Someone weights your loss by 3: where does that number enter your gradient?"""

import numpy as np


class SoftmaxWithLoss:
    """Softmax, followed by the cross-entropy error of its probabilities."""

    def __init__(self):
        self.loss = None
        self.y = None
        self.t = None

    def forward(self, x, t):
        self.y = softmax(x)
        t = np.asarray(t)
        self.t = t if t.shape == self.y.shape else np.eye(x.shape[-1])[t]
        self.loss = cross_entropy_error(self.y, self.t)
        return self.loss

    def backward(self, dout=1):
        batch_size = 1 if self.y.ndim == 1 else self.y.shape[0]
        return (self.y - self.t) / batch_size
