"""(error) ✗ dx"""


class AddLayer:
    def forward(self, x, y):
        self.factor = 2 if x == y else 1
        return x + y

    def backward(self, dout):
        return self.factor * dout, self.factor * dout
