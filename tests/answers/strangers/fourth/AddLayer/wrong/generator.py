"""Try indexing what backward returns."""
class AddLayer:
    def forward(self, x, y):
        return x + y

    def backward(self, dout):
        return (dout for _ in range(2))
