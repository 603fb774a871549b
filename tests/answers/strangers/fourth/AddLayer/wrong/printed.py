"""Your numbers are on the screen, but the next layer can't read there."""
class AddLayer:
    def forward(self, x, y):
        print(x + y)

    def backward(self, dout):
        return dout, dout
