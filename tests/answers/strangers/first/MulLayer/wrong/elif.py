"""The inputs are stored once and never replaced, so a second use goes back to the first numbers."""
class MulLayer:
    def forward(self, x, y):
        if not hasattr(self, "x"):
            self.x = x
            self.y = y
        return x * y

    def backward(self, dout):
        return dout * self.y, dout * self.x
