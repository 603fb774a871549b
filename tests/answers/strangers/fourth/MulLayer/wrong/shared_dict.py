"""A mutable thing in the class body is there once for all objects."""
class MulLayer:
    memory = {}

    def forward(self, x, y):
        self.memory["x"] = x
        self.memory["y"] = y
        return x * y

    def backward(self, dout):
        return dout * self.memory["y"], dout * self.memory["x"]
