"""forward remembers its result. Does anyone else learn of it?"""
class MulLayer:
    def forward(self, x, y):
        self.left = x
        self.right = y
        self.out = x * y

    def backward(self, dout):
        dx = dout * self.right
        dy = dout * self.left
        return (dx, dy)
