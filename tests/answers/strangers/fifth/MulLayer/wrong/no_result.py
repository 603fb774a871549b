"""The product is computed and stored, but forward hands nothing back."""

class MulLayer:
    def forward(self, x, y):
        """Return x * y, and store what the backward pass needs."""
        self.__dict__.update(x=x, y=y, out=x * y)

    def backward(self, dout):
        """Return (dx, dy), the derivatives of the final result with respect to x and y."""
        dx, dy = dout * self.y, dout * self.x
        return dx, dy
