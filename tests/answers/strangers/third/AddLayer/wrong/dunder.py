"""__add__ called directly does not try the other number's method, so an integer plus a decimal number gives NotImplemented."""
class AddLayer:
    def forward(self, x, y):
        return x.__add__(y)

    def backward(self, dout):
        return (dout, dout)
