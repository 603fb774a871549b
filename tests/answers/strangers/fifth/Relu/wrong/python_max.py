"""Python's own max compares whole objects, and cannot choose for each number of an array."""

class Relu:
    def forward(self, x):
        self.open = x > 0
        return max(0, x)

    def backward(self, dout):
        return dout * self.open
