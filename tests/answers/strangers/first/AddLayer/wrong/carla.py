"""Both gradients are equal, and only one of them is returned."""
class AddLayer:
    def forward(self, x, y):
        return x + y

    def backward(self, dout):
        return dout
