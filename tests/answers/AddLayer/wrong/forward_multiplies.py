"""The result is always x · y (in forward).

Meant: The forward pass multiplies.
"""


class AddLayer:
    def forward(self, x, y):
        return x * y

    def backward(self, dout):
        return dout, dout
