"""A base class with __call__, and a layer that inherits from it."""


class Node:
    def __call__(self, *inputs):
        self.inputs = inputs
        return self.compute(*inputs)

    def forward(self, *inputs):
        return self(*inputs)


class MulLayer(Node):
    def compute(self, x, y):
        return x * y

    def backward(self, dout=1):
        x, y = self.inputs
        return y * dout, x * dout
