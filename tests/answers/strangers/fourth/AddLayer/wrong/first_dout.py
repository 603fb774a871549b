"""Call backward again with another dout."""
class AddLayer:
    def __init__(self):
        self.dout = None

    def forward(self, x, y):
        return x + y

    def backward(self, dout):
        if self.dout is None:
            self.dout = dout
        return self.dout, self.dout
