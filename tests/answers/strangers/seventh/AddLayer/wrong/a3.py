"""This backward pass belongs to another kind of node: how fast does x + y grow with x?"""
class AddLayer:
    def forward(self, x, y):
        self.args = x, y
        return self.args[0] + self.args[1]

    def backward(self, dout):
        x, y = self.args
        return dout * y, dout * x
