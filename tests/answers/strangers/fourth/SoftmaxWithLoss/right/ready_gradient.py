"""Right; forward works out the gradient at once, and backward only scales it."""
import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        y = softmax(x)
        loss = cross_entropy_error(y, t)
        grad = np.array(y)
        if np.ndim(t) == np.ndim(x):
            grad -= t
        elif np.ndim(x) == 1:
            grad[t] -= 1
        else:
            np.subtract.at(grad, (np.arange(len(x)), t), 1)
        self.unit = grad / (1 if np.ndim(x) == 1 else len(x))
        return loss

    def backward(self, dout=1):
        return dout * self.unit
