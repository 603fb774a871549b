"""forward stores a function that knows the inputs, and backward calls it."""
class MulLayer:
    def forward(self, x, y):
        self._back = lambda g: (g * y, g * x)
        return x * y

    def backward(self, dout):
        return self._back(dout)
