"""Which form do the targets have in your subtraction? Try class numbers."""
class SoftmaxWithLoss:
    def forward(self, x, t):
        self.p, self.t = softmax(x), t
        return cross_entropy_error(self.p, t)

    def backward(self, dout=1):
        n = 1 if self.p.ndim == 1 else self.p.shape[0]
        return dout * (self.p - self.t) / n
