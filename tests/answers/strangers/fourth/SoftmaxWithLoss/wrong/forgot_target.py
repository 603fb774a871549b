"""With the right class known, which entry is different from the others?"""
class SoftmaxWithLoss:
    def forward(self, x, t):
        self.t = t
        self.y = softmax(x)
        return cross_entropy_error(self.y, t)

    def n(self):
        return 1 if self.y.ndim == 1 else self.y.shape[0]

    def backward(self, dout=1):
        return dout * self.y / self.n()
