"""The sum goes on growing from one forward pass to the next."""
class AddLayer:
    def __init__(self):
        self.total = 0

    def forward(self, x, y):
        self.total += x
        self.total += y
        return self.total

    def backward(self, dout):
        return dout, dout
