"""Call backward twice after two forward calls: which one does each refer to?"""
class MulLayer:
    def __init__(self):
        self.history = []

    def forward(self, x, y):
        self.history.append((x, y))
        return x * y

    def backward(self, dout):
        x, y = self.history.pop() if len(self.history) > 1 else self.history[0]
        return y * dout, x * dout
