"""Which numbers does the layer know when it is made? The text hands them to forward."""
class MulLayer:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def forward(self, x, y):
        self.x = x
        self.y = y
        return x * y

    def backward(self, dout):
        return self.y * dout, self.x * dout
