"""Right: a general linear layer, of which addition is a special case."""
class _Weighted:
    weights = ()

    def forward(self, *inputs):
        return sum(w * v for w, v in zip(self.weights, inputs))

    def backward(self, dout):
        return tuple(w * dout for w in self.weights)


class AddLayer(_Weighted):
    """An addition of two numbers."""

    weights = (1, 1)
