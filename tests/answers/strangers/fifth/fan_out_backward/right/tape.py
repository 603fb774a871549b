"""A tiny tape of nodes that add to the gradient of their inputs."""

class Value:
    def __init__(self, data, parents=()):
        self.data = data
        self.parents = parents
        self.grad = 0.0

    def __add__(self, other):
        return Value(self.data + other.data, [(self, 1), (other, 1)])

    def square(self):
        return Value(self.data ** 2, [(self, 2 * self.data)])

    def back(self, signal):
        self.grad += signal
        for parent, local in self.parents:
            parent.back(signal * local)


def fan_out_backward(x, y, upstream=1.0):
    x, y = Value(x), Value(y)
    z = x.square() + (x + y).square()
    z.back(upstream)
    return x.grad, y.grad
