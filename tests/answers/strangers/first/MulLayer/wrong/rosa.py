"""The inputs are queued, and backward looks at the oldest of them."""
class MulLayer:
    def __init__(self):
        self.calls = []

    def forward(self, x, y):
        self.calls.append({"x": x, "y": y})
        return x * y

    def backward(self, dout):
        call = self.calls[0]
        return dout * call["y"], dout * call["x"]
