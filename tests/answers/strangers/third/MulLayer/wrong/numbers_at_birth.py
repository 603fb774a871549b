"""The numbers go to the constructor, but forward should take them."""
class MulLayer:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def forward(self):
        return self.x * self.y

    def backward(self, dout):
        return self.y * dout, self.x * dout
