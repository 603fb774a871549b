"""The list is created once for the class, so all layers write to the same one."""

class MulLayer:
    history = []

    def forward(self, x, y):
        self.history.append((x, y))
        return x * y

    def backward(self, dout):
        x, y = self.history[-1]
        return (y * dout, x * dout)
