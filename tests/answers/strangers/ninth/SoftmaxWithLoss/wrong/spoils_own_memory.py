"""Call backward a second time. Is the result the same?"""
import numpy as np

class SoftmaxWithLoss:
    def forward(self, x, t):
        self.prob = softmax(x)
        self.rows = self.prob.reshape(-1, self.prob.shape[-1])
        t = np.asarray(t)
        self.cls = (t.argmax(axis=-1) if t.shape == x.shape else t).reshape(-1)
        return cross_entropy_error(self.prob, t)

    def backward(self, dout=1):
        dx = self.rows
        dx[np.arange(len(dx)), self.cls] -= 1
        return (dout * dx / len(dx)).reshape(self.prob.shape)
