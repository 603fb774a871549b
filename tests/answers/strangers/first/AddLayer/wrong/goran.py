"""The signal goes to the larger input alone, as at a node that takes the maximum."""
class AddLayer:
    def forward(self, x, y):
        self.x_is_larger = x > y
        return x + y

    def backward(self, dout):
        return (dout, 0.0) if self.x_is_larger else (0.0, dout)
