"""Right; a base class keeps all inputs, and this layer only knows the formula."""
class Layer:
    def forward(self, *inputs):
        self.inputs = inputs
        return self.compute(*inputs)

    def backward(self, dout):
        return tuple(dout * s for s in self.slopes(*self.inputs))

class MulLayer(Layer):
    @staticmethod
    def compute(x, y):
        return x * y

    @staticmethod
    def slopes(x, y):
        yield y
        yield x
