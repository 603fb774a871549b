"""The gradients of all backward passes are added up and never set back."""
class MulLayer:
    def __init__(self):
        self.dx = 0.0
        self.dy = 0.0

    def forward(self, x, y):
        self.x = x
        self.y = y
        return x * y

    def backward(self, dout):
        self.dx += dout * self.y
        self.dy += dout * self.x
        return self.dx, self.dy
