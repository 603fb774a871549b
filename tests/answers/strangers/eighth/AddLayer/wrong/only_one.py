"""Two inputs need two derivatives, even if these are equal."""
class AddLayer:
    def forward(self, x, y):
        z = x + y
        return z

    def backward(self, dout):
        return dout * 1.0
