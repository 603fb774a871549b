"""After the first use the layer doesn't store its inputs any more."""

class MulLayer:
    def forward(self, x, y):
        if not hasattr(self, "inputs"):
            self.inputs = dict(x=x, y=y)
        return x * y

    def backward(self, dout):
        return self.inputs["y"] * dout, self.inputs["x"] * dout
