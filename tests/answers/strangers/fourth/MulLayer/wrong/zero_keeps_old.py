"""What does `or` do when the new number is 0?"""
class MulLayer:
    x = y = 0

    def forward(self, x, y):
        self.x = x or self.x
        self.y = y or self.y
        return x * y

    def backward(self, dout):
        return self.y * dout, self.x * dout
