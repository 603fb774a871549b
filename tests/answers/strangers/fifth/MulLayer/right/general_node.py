"""A base class for every function of two numbers, with the local derivatives as a method."""

class Node:
    def forward(self, *inputs):
        self.inputs = inputs
        return self.value(*inputs)

    def backward(self, dout):
        return [dout * local for local in self.locals(*self.inputs)]


class MulLayer(Node):
    @staticmethod
    def value(x, y):
        return x * y

    @staticmethod
    def locals(x, y):
        return y, x
