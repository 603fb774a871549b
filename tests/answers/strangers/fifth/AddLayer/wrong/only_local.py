"""You return the two local derivatives, and the signal that arrives is lost."""

class AddLayer:
    def forward(self, x, y):
        return x + y

    def backward(self, dout):
        dx = dy = 1
        return dx, dy
