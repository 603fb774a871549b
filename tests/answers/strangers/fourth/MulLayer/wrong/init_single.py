"""Count the underscores: does Python ever call this method?"""
class MulLayer:
    def _init_(self):
        self.memory = {}

    def forward(self, x, y):
        self.memory["x"] = x
        self.memory["y"] = y
        return x * y

    def backward(self, dout):
        return self.memory["y"] * dout, self.memory["x"] * dout
