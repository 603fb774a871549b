"""A tuple times a number repeats the tuple; it doesn't multiply what is inside."""

class AddLayer:
    def forward(self, x, y):
        out = x + y
        return out

    def backward(self, dout):
        ones = (1, 1)
        return ones * dout
