"""The method has no parameter for the object itself."""
class AddLayer:
    def forward(x, y):
        return x + y

    def backward(dout):
        return dout, dout
