"""The backward pass does not use what it receives."""
class MulLayer:
    def forward(self, x, y):
        self.x = x
        self.y = y
        return self.x * self.y

    def backward(self, dout):
        return self.y, self.x
