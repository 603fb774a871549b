"""The inputs are stored only if there are none yet, so backward always refers to the first forward call."""
class MulLayer:
    def forward(self, x, y):
        if not hasattr(self, "inputs"):
            self.inputs = {"x": x, "y": y}
        return x * y

    def backward(self, dout):
        return (self.inputs["y"] * dout, self.inputs["x"] * dout)
