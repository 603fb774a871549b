"""forward stores a function that backward calls."""


class MulLayer:
    def forward(self, x, y):
        self.way_back = lambda dout: (dout * y, dout * x)
        return x * y

    def backward(self, dout):
        return self.way_back(dout)
