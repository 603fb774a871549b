"""The inputs are taken from a stack, so a second backward pass finds older numbers or none."""
class MulLayer:
    def __init__(self):
        self.stack = []

    def forward(self, x, y):
        self.stack.append((x, y))
        return x * y

    def backward(self, dout):
        x, y = self.stack.pop()
        return dout * y, dout * x
