"""The layer has nothing to remember, so its methods need no self: right."""

class AddLayer:
    @staticmethod
    def forward(x, y):
        return y + x

    @staticmethod
    def backward(dout):
        return dout, dout
