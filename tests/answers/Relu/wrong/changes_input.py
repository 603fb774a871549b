"""An array that belongs to the caller is changed / The array that comes back is the caller's own."""


class Relu:
    def forward(self, x):
        self.mask = x <= 0
        x[self.mask] = 0
        return x

    def backward(self, dout):
        return dout * ~self.mask
