"""Fixed slots, a list as the result, and a repr as an extra: right."""

class MulLayer:
    __slots__ = ("factors",)

    def __init__(self, factors=(None, None)):
        self.factors = factors

    def __repr__(self):
        return f"MulLayer{self.factors}"

    def forward(self, x, y):
        self.factors = (x, y)
        result = 1
        for f in self.factors:
            result *= f
        return result

    def backward(self, dout):
        gradients = []
        for i in range(2):
            gradients.append(self.factors[1 - i] * dout)
        return gradients
