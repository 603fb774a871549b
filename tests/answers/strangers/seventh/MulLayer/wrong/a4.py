"""You serve the oldest call first, as in a queue; which call does backward refer to, and how often may it be asked?"""
class MulLayer:
    def __init__(self):
        self.saved = []

    def forward(self, x, y):
        self.saved.append((x, y))
        return x * y

    def backward(self, dout):
        x, y = self.saved.pop(0)
        return y * dout, x * dout
