"""The dict is made once, in the class, so all layers write into the same one."""
class MulLayer:
    memory = {}

    def forward(self, x, y):
        self.memory["x"] = x
        self.memory["y"] = y
        return x * y

    def backward(self, dout):
        dx = dout * self.memory["y"]
        dy = dout * self.memory["x"]
        return dx, dy
