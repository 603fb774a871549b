"""Make two layers and use both before you go back: in whose memory do the numbers end up?"""

class MulLayer:
    """A multiplication of two numbers."""

    saved = {}

    def forward(self, x, y):
        self.saved.update(x=x, y=y)
        return x * y

    def backward(self, dout):
        return dout * self.saved["y"], dout * self.saved["x"]
