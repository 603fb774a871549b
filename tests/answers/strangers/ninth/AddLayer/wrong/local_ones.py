"""You return the local derivatives. What about the signal that arrives?"""
class AddLayer:
    def forward(self, x, y):
        self.dx = 1
        self.dy = 1
        return x + y

    def backward(self, dout):
        return self.dx, self.dy
