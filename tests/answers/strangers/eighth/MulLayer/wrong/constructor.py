"""The numbers come with forward; a layer itself is made without any."""
class MulLayer:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def forward(self, x, y):
        self.x = x
        self.y = y
        out = x * y
        return out

    def backward(self, dout):
        return [dout * self.y, dout * self.x]
