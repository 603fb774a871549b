"""The second forward pass does not replace the stored values of the first (in output)."""


class MulLayer:
    def __init__(self):
        self.product = None

    def forward(self, x, y):
        self.x, self.y = x, y
        if self.product is None:
            self.product = x * y
        return self.product

    def backward(self, dout):
        return dout * self.y, dout * self.x
