"""The comma after dout makes a tuple of it, and dx and dy are both that tuple."""
class AddLayer:
    def forward(self, x, y):
        return x + y

    def backward(self, dout):
        dx = dy = dout * 1,
        return dx, dy
