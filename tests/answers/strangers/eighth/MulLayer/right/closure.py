"""forward leaves a function behind that knows its two numbers; backward only calls it."""
class MulLayer:
    def forward(self, x, y):
        self._pull = lambda d: (d * y, d * x)
        return x * y

    def backward(self, dout):
        return self._pull(dout)
