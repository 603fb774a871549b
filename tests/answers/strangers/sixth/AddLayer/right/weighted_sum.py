"""The addition is written as a weighted sum with weights 1: more general, and right."""

class AddLayer:
    def __init__(self, weights=None):
        self.weights = [1, 1] if weights is None else weights

    def forward(self, x, y):
        return sum(w * v for w, v in zip(self.weights, [x, y]))

    def backward(self, dout):
        return [w * dout for w in self.weights]
