"""The first pair of gradients is kept and given again, whatever comes later."""
class MulLayer:
    def __init__(self):
        self.grads = None

    def forward(self, x, y):
        self.x, self.y = x, y
        return x * y

    def backward(self, dout):
        if self.grads is None:
            self.grads = (dout * self.y, dout * self.x)
        return self.grads
