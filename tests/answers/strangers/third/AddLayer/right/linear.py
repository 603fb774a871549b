"""A subclass of a general weighted sum, with weights of 1."""
class WeightedSum:
    weights = ()

    def forward(self, *inputs):
        return sum(w * v for w, v in zip(self.weights, inputs))

    def backward(self, dout):
        return tuple(w * dout for w in self.weights)


class AddLayer(WeightedSum):
    weights = (1, 1)
