"""Which of the two numbers is the local derivative with respect to x?"""
class MulLayer:
    """A multiplication of two numbers."""

    def __init__(self):
        self.x = None
        self.y = None

    def forward(self, x, y):
        self.x = x
        self.y = y
        out = x * y
        return out

    def backward(self, dout):
        dx = dout * self.x
        dy = dout * self.y
        return dx, dy
