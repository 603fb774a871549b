"""Each input gets half of the signal."""
class AddLayer:
    def forward(self, x, y):
        return x + y

    def backward(self, dout):
        return dout * 0.5, dout * 0.5
