"""The caller's array is modified / The returned array is the caller's own array."""


class Relu:
    def forward(self, x):
        self.mask = x <= 0
        x[self.mask] = 0
        return x

    def backward(self, dout):
        return dout * ~self.mask
