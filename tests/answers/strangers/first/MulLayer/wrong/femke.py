"""The set-up method has one underscore on each side, so Python never calls it."""
class MulLayer:
    def _init_(self):
        self.saved = {}

    def forward(self, x, y):
        self.saved["x"] = x
        self.saved["y"] = y
        return x * y

    def backward(self, dout):
        return self.saved["y"] * dout, self.saved["x"] * dout
