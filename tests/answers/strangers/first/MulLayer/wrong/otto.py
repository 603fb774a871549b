"""The numbers are wanted when the layer is made, but they come with forward."""
class MulLayer:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def forward(self, x, y):
        self.x, self.y = x, y
        return self.x * self.y

    def backward(self, dout):
        return dout * self.y, dout * self.x
