"""The gradient passes where the forward pass blocked."""


class Relu:
    def forward(self, x):
        self.mask = x <= 0
        return x * ~self.mask

    def backward(self, dout):
        return dout * self.mask
