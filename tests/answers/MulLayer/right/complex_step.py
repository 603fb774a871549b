"""A complex step, which is exact."""

class MulLayer:
    def forward(self, x, y):
        self.inputs = x, y
        return x * y

    def backward(self, dout):
        (x, y), h = self.inputs, 1e-30
        return dout * ((x + h * 1j) * y).imag / h, dout * (x * (y + h * 1j)).imag / h
