"""The special method's name lacks underscores, so it is never run."""
class MulLayer:
    def _init_(self):
        self.saved = {}

    def forward(self, x, y):
        self.saved["x"] = x
        self.saved["y"] = y
        return x * y

    def backward(self, dout):
        return dout * self.saved["y"], dout * self.saved["x"]
