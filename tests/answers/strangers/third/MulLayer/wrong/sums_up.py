"""The gradients add up from one backward call to the next."""
class MulLayer:
    def __init__(self):
        self.dx = 0
        self.dy = 0

    def forward(self, x, y):
        self.x, self.y = x, y
        return self.x * self.y

    def backward(self, dout):
        self.dx += dout * self.y
        self.dy += dout * self.x
        return self.dx, self.dy
