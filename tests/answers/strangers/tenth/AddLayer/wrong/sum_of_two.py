"""Read what the second argument of this built-in function means: what does it expect as its first?"""

class AddLayer:
    def forward(self, x, y):
        return sum(x, y)

    def backward(self, dout):
        return dout, dout
