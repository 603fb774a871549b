"""A layer may be used again with other numbers, but yours holds on to the first ones."""
class MulLayer:
    def __init__(self):
        self.inputs = None

    def forward(self, x, y):
        if self.inputs is None:
            self.inputs = (x, y)
        return x * y

    def backward(self, dout):
        x, y = self.inputs
        return (y * dout, x * dout)
