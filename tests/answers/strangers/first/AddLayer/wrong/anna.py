"""The backward pass is a copy of the one for multiplication."""
class AddLayer:
    def forward(self, x, y):
        self.x = x
        self.y = y
        return x + y

    def backward(self, dout):
        return self.y * dout, self.x * dout
