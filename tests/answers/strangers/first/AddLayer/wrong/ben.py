"""The local derivatives are returned without what arrives from the right."""
class AddLayer:
    def forward(self, x, y):
        return x + y

    def backward(self, dout):
        return 1, 1
