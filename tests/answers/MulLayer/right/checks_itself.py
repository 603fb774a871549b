"""Compares itself with a difference quotient, and returns what the formula gives."""

class MulLayer:
    def forward(self, x, y):
        self.x, self.y = x, y
        return x * y

    def backward(self, dout):
        x, y, h = self.x, self.y, 1e-4
        slope = (self.forward(x + h, y) - self.forward(x - h, y)) / (2 * h)
        self.forward(x, y)
        dx, dy = dout * self.y, dout * self.x
        self.difference = abs(dx - dout * slope)
        return dx, dy
