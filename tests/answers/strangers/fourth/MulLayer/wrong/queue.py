"""After several forward calls, is the oldest entry the one you want?"""
class MulLayer:
    def __init__(self):
        self.inputs = []

    def forward(self, x, y):
        self.inputs.append((x, y))
        return x * y

    def backward(self, dout):
        x, y = self.inputs[0]
        return dout * y, dout * x
