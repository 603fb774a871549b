"""The signal is multiplied by the sum that came out of the forward pass."""
class AddLayer:
    def forward(self, x, y):
        self.out = x + y
        return self.out

    def backward(self, dout):
        d = self.out * dout
        return d, d
