"""The second argument of this function is where the sum starts, and the first must be a list."""
class AddLayer:
    def forward(self, x, y):
        return sum(x, y)

    def backward(self, dout):
        return (dout, dout)
