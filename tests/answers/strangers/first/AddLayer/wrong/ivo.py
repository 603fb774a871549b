"""A method needs the object as its first parameter, even if it does not use it."""
class AddLayer:
    def forward(self, x, y):
        return x + y

    def backward(dout):
        return dout, dout
