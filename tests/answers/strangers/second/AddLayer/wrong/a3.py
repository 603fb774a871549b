"""backward returns the same numbers whatever signal comes in."""
class AddLayer:
    def forward(self, x, y):
        return x + y

    def backward(self, dout):
        return 1, 1
