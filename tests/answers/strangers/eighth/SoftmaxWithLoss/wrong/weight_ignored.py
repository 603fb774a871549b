"""What if this loss counts three times as much as another one?"""
import numpy as np

class SoftmaxWithLoss:
    def __init__(self):
        self.loss = None
        self.y = None
        self.t = None

    def forward(self, x, t):
        self.y = softmax(x)
        if np.ndim(t) < np.ndim(x):
            self.t = np.zeros_like(self.y)
            np.put_along_axis(self.t, np.expand_dims(t, -1), 1, axis=-1)
        else:
            self.t = t
        self.loss = cross_entropy_error(self.y, self.t)
        return self.loss

    def backward(self, dout=1):
        batch_size = 1 if self.y.ndim == 1 else self.y.shape[0]
        return (self.y - self.t) / batch_size
