"""The result is half as large as it should be (in dx, dy).

Meant: The upstream gradient is split between the inputs.
"""


class AddLayer:
    def forward(self, x, y):
        return x + y

    def backward(self, dout):
        return dout / 2, dout / 2
