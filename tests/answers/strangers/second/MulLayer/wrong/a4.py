"""You store the numbers only the first time, so a layer that is used again works with old ones."""
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
