"""Call backward twice: the second answer still contains the first."""
class AddLayer:
    def __init__(self):
        self.dx = 0
        self.dy = 0

    def forward(self, x, y):
        return y + x

    def backward(self, dout):
        self.dx += dout
        self.dy += dout
        return self.dx, self.dy
