"""A comma after the brackets packs the pair into another tuple."""
class AddLayer:
    def forward(self, x, y):
        return x + y

    def backward(self, dout):
        return (dout, dout),
