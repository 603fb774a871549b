"""A signal of 0 counts as false in Python, and you turn it into another number."""

class MulLayer:
    def forward(self, x, y):
        self._saved = [y, x]
        return x * y

    def backward(self, dout=None):
        dout = dout or 1
        return [dout * other for other in self._saved]
