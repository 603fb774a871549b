"""The built-in sum wants one collection of numbers: what does it get from you?"""

class AddLayer:
    """An addition of two numbers."""

    def forward(self, x, y):
        return sum(x, y)

    def backward(self, dout):
        dx, dy = dout, dout
        return dx, dy
