"""A layer for weighted sums, used with the weights 1 and 1; right."""
class _WeightedSum:
    def __init__(self, *weights):
        self.weights = weights

    def forward(self, *terms):
        return sum(w * term for w, term in zip(self.weights, terms))

    def backward(self, dout):
        return tuple(w * dout for w in self.weights)


class AddLayer(_WeightedSum):
    def __init__(self):
        super().__init__(1, 1)
