"""Right: keeps every call in a history and always reads the last entry."""
class MulLayer:
    def __init__(self):
        self.history = []

    def forward(self, x, y):
        self.history += [(x, y)]
        return x * y

    def backward(self, dout):
        a, b = self.history[-1]
        return dout * b, dout * a
