"""Right; computes the sum as a difference, and the gradients with their signs."""

class AddLayer:
    signs = (1, 1)

    def forward(self, x, y):
        return x - (-y)

    def backward(self, dout):
        return [sign * dout for sign in self.signs]
