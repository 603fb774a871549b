"""What becomes of 0.5 + 0.25?"""
class AddLayer:
    def forward(self, x, y):
        return int(x) + int(y)

    def backward(self, dout):
        return dout, dout
