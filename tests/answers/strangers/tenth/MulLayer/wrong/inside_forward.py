"""To which block does your backward belong, judging by its indentation?"""

class MulLayer:
    """A multiplication of two numbers."""

    def forward(self, x, y):
        """Return x * y, and store what the backward pass needs."""
        self.x, self.y = x, y
        return x * y

        def backward(self, dout):
            """Return (dx, dy)."""
            return self.y * dout, self.x * dout
