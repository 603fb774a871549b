"""Adds any number of inputs and remembers how many there were, two if nobody has asked yet."""
class AddLayer:
    def __init__(self, n=2):
        self.n = n

    def forward(self, *inputs):
        self.n = len(inputs)
        total = inputs[0]
        for value in inputs[1:]:
            total = total + value
        return total

    def backward(self, dout):
        return tuple(dout for _ in range(self.n))
