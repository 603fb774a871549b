"""The stored inputs are overwritten with the gradients, so a second backward pass starts from those."""
class MulLayer:
    def forward(self, x, y):
        self.x, self.y = x, y
        return x * y

    def backward(self, dout):
        self.x, self.y = self.y * dout, self.x * dout
        return self.x, self.y
