"""You sum up the signals of all backward calls."""
class AddLayer:
    def __init__(self):
        self.dx = 0
        self.dy = 0

    def forward(self, x, y):
        return x + y

    def backward(self, dout):
        self.dx += dout
        self.dy += dout
        return self.dx, self.dy
