"""When you compute the second derivative, self.x no longer holds x."""
class MulLayer:
    def forward(self, x, y):
        self.x = x
        self.y = y
        return self.x * self.y

    def backward(self, dout):
        self.x, old = dout * self.y, self.y
        self.y = dout * self.x
        return self.x, self.y
