"""Results are in each other's place (in dx, dy).

Meant: Each input gets the gradient that belongs to the other.
"""


class MulLayer:
    def forward(self, x, y):
        self.x = x
        self.y = y
        return x * y

    def backward(self, dout):
        dx = dout * self.x
        dy = dout * self.y
        return dx, dy
