"""The result is always x (in dx) / The result is always y (in dy).

Meant: Each input gets the gradient that belongs to the other / The upstream gradient is ignored.
"""


class MulLayer:
    def forward(self, x, y):
        self.x = x
        self.y = y
        return x * y

    def backward(self, dout):
        return self.x, self.y
