"""Two layers share their stored values."""


class MulLayer:
    kept = {}

    def forward(self, x, y):
        self.kept["x"] = x
        self.kept["y"] = y
        return x * y

    def backward(self, dout):
        return dout * self.kept["y"], dout * self.kept["x"]
