"""The targets are missing from the gradient."""


class SoftmaxWithLoss:
    def forward(self, x, t):
        self.y = softmax(x)
        return cross_entropy_error(self.y, t)

    def backward(self, dout=1):
        n = len(self.y) if self.y.ndim == 2 else 1
        return dout * self.y / n
