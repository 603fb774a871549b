"""One dict in the body of the class serves all objects of the class."""
class MulLayer:
    cache = {}

    def forward(self, x, y):
        self.cache["in"] = (x, y)
        return x * y

    def backward(self, dout):
        x, y = self.cache["in"]
        return y * dout, x * dout
