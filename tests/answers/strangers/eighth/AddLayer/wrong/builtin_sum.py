"""Look up which arguments Python's sum takes."""
class AddLayer:
    def forward(self, x, y):
        return sum(x, y)

    def backward(self, dout):
        return (dout,) * 2
