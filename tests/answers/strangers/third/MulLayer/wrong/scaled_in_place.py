"""backward overwrites the stored inputs with gradients, so a second backward starts from wrong numbers."""
class MulLayer:
    def forward(self, x, y):
        self.x = x
        self.y = y
        return x * y

    def backward(self, dout):
        self.x *= dout
        self.y *= dout
        return self.y, self.x
