"""The gradients are difference quotients."""

class AddLayer:
    def forward(self, x, y):
        self.x, self.y = x, y
        return x + y

    def backward(self, dout):
        x, y, f = self.x, self.y, lambda x, y: x + y
        h = 1e-4
        dx = (f(x + h, y) - f(x - h, y)) / (2 * h)
        dy = (f(x, y + h) - f(x, y - h)) / (2 * h)
        return dout * dx, dout * dy
