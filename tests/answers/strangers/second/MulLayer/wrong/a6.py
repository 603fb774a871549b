"""You collect inputs in a list and take the oldest ones instead of the latest."""
class MulLayer:
    def __init__(self):
        self.history = []

    def forward(self, x, y):
        self.history.append((x, y))
        return x * y

    def backward(self, dout):
        x, y = self.history[0]
        return dout * y, dout * x
