"""The first signal is remembered, and later ones are ignored."""
class AddLayer:
    dout = None

    def forward(self, x, y):
        return x + y

    def backward(self, dout):
        if self.dout is None:
            self.dout = dout
        return self.dout, self.dout
