"""Call backward twice in a row. What has become of the stored numbers?"""
class MulLayer:
    """A multiplication of two numbers."""

    def forward(self, x, y):
        self.a = x
        self.b = y
        return self.a * self.b

    def backward(self, dout):
        self.a *= dout
        self.b *= dout
        return self.b, self.a
