"""Use the layer a second time: what is still in there?"""
class AddLayer:
    def __init__(self):
        self.total = 0

    def forward(self, x, y):
        self.total += x + y
        return self.total

    def backward(self, dout):
        return dout, dout
