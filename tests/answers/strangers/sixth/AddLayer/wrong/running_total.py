"""The sum of an earlier call is still in there when the layer is used again."""

class AddLayer:
    def __init__(self):
        self.total = 0

    def forward(self, *terms):
        for term in terms:
            self.total += term
        return self.total

    def backward(self, dout):
        return (dout, dout)
