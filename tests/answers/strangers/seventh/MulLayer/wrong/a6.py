"""Look at how far backward is indented: to whom does it belong?"""
class MulLayer:
    """A multiplication of two numbers."""

    def forward(self, x, y):
        """Return x * y."""
        self.x, self.y = x, y
        return x * y

        def backward(self, dout):
            """Return (dx, dy)."""
            return dout * self.y, dout * self.x
