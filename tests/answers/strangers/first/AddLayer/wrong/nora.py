"""Forward returns the layer itself, so that calls can be chained, and not the number."""
class AddLayer:
    def forward(self, x, y):
        self.out = x + y
        return self

    def backward(self, dout):
        return dout, dout
