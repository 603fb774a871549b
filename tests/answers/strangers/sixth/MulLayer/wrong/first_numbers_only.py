"""The layer keeps the numbers of its first use: what if it is used again?"""

class MulLayer:
    def forward(self, x, y):
        if not hasattr(self, "cache"):
            self.cache = {"dx": y, "dy": x}
        return x * y

    def backward(self, dout):
        return tuple(self.cache[k] * dout for k in ("dx", "dy"))
