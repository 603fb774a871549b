"""Your gradients grow with each call of backward; what should be left of an earlier call?"""
class AddLayer:
    def __init__(self):
        self.dx = 0
        self.dy = 0

    def forward(self, x, y):
        z = x + y
        return z

    def backward(self, dout):
        self.dx += dout
        self.dy += dout
        return self.dx, self.dy
