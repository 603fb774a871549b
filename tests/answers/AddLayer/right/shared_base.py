"""Inherits from a base class that counts its calls on the class."""


class Layer:
    calls = 0

    def __call__(self, *inputs):
        return self.forward(*inputs)


class AddLayer(Layer):
    def forward(self, x, y):
        Layer.calls += 1
        return x + y

    def backward(self, dout):
        dx = dy = dout
        return dx, dy
