"""Names inside a method are forgotten when it ends; nothing has been stored on the object."""

class MulLayer:
    """A multiplication of two numbers."""

    def forward(self, x, y):
        first = x
        second = y
        return first * second

    def backward(self, dout):
        return dout * second, dout * first
