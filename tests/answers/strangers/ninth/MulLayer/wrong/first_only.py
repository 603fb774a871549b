"""Use the layer a second time, with other numbers. Which ones does it remember?"""
class MulLayer:
    def __init__(self):
        self.inputs = []

    def forward(self, x, y):
        self.inputs.append((x, y))
        return x * y

    def backward(self, dout):
        x, y = self.inputs[0]
        return y * dout, x * dout
