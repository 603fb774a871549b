"""The result contains x in place of dout (in dx) / The result contains y in place of dout (in dy).

Meant: The upstream gradient is ignored / The addition node multiplies by one of its inputs.
"""


class AddLayer:
    def forward(self, x, y):
        self.x = x
        self.y = y
        return x + y

    def backward(self, dout):
        return self.x, self.y
