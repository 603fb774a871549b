"""Send two different signals back, one after the other. What comes out for the second?"""
class AddLayer:
    def __init__(self):
        self.dout = None

    def forward(self, x, y):
        z = x + y
        return z

    def backward(self, dout):
        if self.dout is None:
            self.dout = dout
        return self.dout, self.dout
