"""What do you return if every x is positive? It should be a new array."""
class Relu:
    def forward(self, x):
        self.mask = x > 0
        if self.mask.all():
            return x
        return x * self.mask

    def backward(self, dout):
        return dout * self.mask
