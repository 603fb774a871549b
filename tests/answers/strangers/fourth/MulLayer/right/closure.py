"""Right; forward stores a function that already knows its numbers."""
class MulLayer:
    def forward(self, x, y):
        self._pull = lambda d: (d * y, d * x)
        return x * y

    def backward(self, dout):
        return self._pull(dout)
