"""The method that should prepare the layer is never called: look closely at its name."""

class AddLayer:
    def _init_(self):
        self.local = (1.0, 1.0)

    def forward(self, x, y):
        return x + y

    def backward(self, dout):
        lx, ly = self.local
        return (lx * dout, ly * dout)
