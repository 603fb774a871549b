"""With yield in it, backward gives a generator and no tuple."""
class AddLayer:
    def forward(self, x, y):
        return x + y

    def backward(self, dout):
        yield dout
        yield dout
