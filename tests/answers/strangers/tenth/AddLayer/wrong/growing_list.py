"""Call backward several times, and look at how long the result is."""

class AddLayer:
    """An addition of two numbers."""

    def __init__(self):
        self.grads = []

    def forward(self, x, y):
        return x + y

    def backward(self, dout):
        for _ in "xy":
            self.grads.append(dout)
        return self.grads
