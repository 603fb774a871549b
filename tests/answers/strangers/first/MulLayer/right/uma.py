"""Right: a general base class with a table of operations, and a subclass for this one."""
class Layer:
    ops = {
        "mul": (lambda x, y: x * y, lambda x, y: (y, x)),
        "sub": (lambda x, y: x - y, lambda x, y: (1, -1)),
    }
    kind = None

    def __init__(self, name=None):
        self.name = name or type(self).__name__

    def forward(self, *inputs):
        self.inputs = inputs
        return self.ops[self.kind][0](*inputs)

    def backward(self, dout):
        return tuple(dout * d for d in self.ops[self.kind][1](*self.inputs))

    def __repr__(self):
        return self.name

class MulLayer(Layer):
    kind = "mul"
