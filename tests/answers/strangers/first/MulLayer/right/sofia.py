"""Right: forward stores a function that knows its inputs, and backward calls it."""
class MulLayer:
    def forward(self, x, y):
        def back(dout):
            return y * dout, x * dout
        self._back = back
        return x * y

    def backward(self, dout):
        return self._back(dout)
