"""Two things: which input belongs to dx, and where does dout come in for dy?"""
class MulLayer:
    def __init__(self):
        self.args = None

    def forward(self, *args):
        self.args = args
        return args[0] * args[1]

    def backward(self, dout):
        return self.args[0] * dout, self.args[1]
