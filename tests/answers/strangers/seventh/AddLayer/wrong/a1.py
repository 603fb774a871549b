"""Two inputs, but only one derivative comes out."""
class AddLayer:
    def forward(self, x, y):
        return x + y

    def backward(self, dout):
        return dout
