"""The gradients are difference quotients."""

class AddLayer:
    def forward(self, x, y):
        self.x, self.y = x, y
        return x + y

    def backward(self, dout):
        x, y, f = self.x, self.y, lambda x, y: x + y
        h, k = 1e-6 * max(abs(x), 1e-3), 1e-6 * max(abs(y), 1e-3)
        dx = (f(x + h, y) - f(x - h, y)) / (2 * h)
        dy = (f(x, y + k) - f(x, y - k)) / (2 * k)
        return dout * dx, dout * dy
