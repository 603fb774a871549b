"""The inputs are stored although nobody needs them, and the layer can be called like a function."""

class AddLayer:
    def __init__(self):
        self.calls = []

    def __call__(self, *args):
        self.calls.append(args)
        return self.calls[-1][0] + self.calls[-1][1]

    def forward(self, x, y):
        return self(x, y)

    def backward(self, dout):
        gradient = {"x": 0, "y": 0}
        for name in gradient:
            gradient[name] += dout
        return list(gradient.values())
