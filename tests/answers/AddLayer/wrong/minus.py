"""The sign is the wrong way round."""


class AddLayer:
    def forward(self, x, y):
        return x + y

    def backward(self, dout):
        return dout, -dout
