"""The second method stands inside the first, so the class does not have it."""
class MulLayer:
    def forward(self, x, y):
        self.x = x
        self.y = y

        def backward(self, dout):
            return self.y * dout, self.x * dout

        return x * y
