"""The result is always x · y (in forward) / The result is multiplied by y once too often (in dx) / The result is multiplied by x once too often (in dy).

Meant: The forward pass multiplies / The addition node multiplies by one of its inputs.
"""


class AddLayer:
    def forward(self, x, y):
        self.x = x
        self.y = y
        return x * y

    def backward(self, dout):
        return dout * self.y, dout * self.x
