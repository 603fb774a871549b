"""The gradients are difference quotients."""

class AddLayer:
    def forward(self, x, y):
        self.x, self.y = x, y
        return x + y

    def backward(self, dout):
        x, y, f = self.x, self.y, lambda x, y: x + y
        h = 1e-2

        def slope(g):
            return (8 * (g(h) - g(-h)) - (g(2 * h) - g(-2 * h))) / (12 * h)

        return dout * slope(lambda d: f(x + d, y)), dout * slope(lambda d: f(x, y + d))
