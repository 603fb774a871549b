"""Which numbers count as false in Python, and what do you put in their place?"""

class MulLayer:
    def forward(self, x, y):
        self.inputs = (x, y)
        return x * y

    def backward(self, dout):
        dout = dout or 1
        return tuple(dout * other for other in reversed(self.inputs))
