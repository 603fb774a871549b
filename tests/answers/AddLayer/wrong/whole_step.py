"""The gradients are difference quotients."""

class AddLayer:
    def forward(self, x, y):
        self.x, self.y = x, y
        return x + y

    def backward(self, dout):
        x, y, f = self.x, self.y, lambda x, y: x + y
        return dout * (f(x + 1, y) - f(x, y)), dout * (f(x, y + 1) - f(x, y))
