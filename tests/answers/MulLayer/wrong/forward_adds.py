"""The result is always x + y (in forward).

Meant: The forward pass adds.
"""


class MulLayer:
    def forward(self, x, y):
        self.x = x
        self.y = y
        return x + y

    def backward(self, dout):
        return dout * self.y, dout * self.x
