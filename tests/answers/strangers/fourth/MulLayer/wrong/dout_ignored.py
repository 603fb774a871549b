"""What would change if dout were twice as large? In your code, nothing."""
class MulLayer:
    def forward(self, x, y):
        self.x = x
        self.y = y
        return self.x * self.y

    def backward(self, dout):
        return self.y, self.x
