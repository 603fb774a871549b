"""The result is 1, whatever goes in (in dx, dy).

Meant: The upstream gradient is ignored.
"""


class AddLayer:
    def forward(self, x, y):
        return x + y

    def backward(self, dout):
        return 1, 1
