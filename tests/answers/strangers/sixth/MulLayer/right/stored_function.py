"""forward stores a ready-made function for the way back: unusual and right."""

class MulLayer:
    def forward(self, x, y):
        self._back = lambda dout: (dout * y, dout * x)
        return x * y

    def backward(self, dout):
        return self._back(dout)
