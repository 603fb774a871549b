"""The result is x, each time (in dx) / The result is y, each time (in dy).

Meant: The upstream gradient is ignored / The addition node multiplies by one of its inputs.
"""


class AddLayer:
    def forward(self, x, y):
        self.x = x
        self.y = y
        return x + y

    def backward(self, dout):
        return self.x, self.y
