"""One method is inside the other: the class doesn't know it."""

class MulLayer:
    def forward(self, x, y):
        """Return x * y, and store what the backward pass needs."""
        self.inputs = (x, y)
        return self.inputs[0] * self.inputs[1]

        def backward(self, dout):
            """Return (dx, dy)."""
            x, y = self.inputs
            return (y * dout, x * dout)
