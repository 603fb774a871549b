"""The results of all calls are added up (in output)."""


class AddLayer:
    def __init__(self):
        self.sum = 0

    def forward(self, x, y):
        self.sum = self.sum + x + y
        return self.sum

    def backward(self, dout):
        return dout, dout
