"""The result of backward depends on how often it was called."""


class AddLayer:
    def __init__(self):
        self.grad = 0

    def forward(self, x, y):
        return x + y

    def backward(self, dout):
        self.grad += dout
        return self.grad, self.grad
