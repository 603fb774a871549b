"""Right; forward leaves a small function behind that knows the numbers."""

class MulLayer:
    def forward(self, x, y):
        self._go_back = lambda dout: (dout * y, dout * x)
        return x * y

    def backward(self, dout):
        return self._go_back(dout)
