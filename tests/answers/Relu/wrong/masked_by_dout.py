"""The gradient is masked by dout instead of x."""


class Relu:
    def forward(self, x):
        return x * (x > 0)

    def backward(self, dout):
        mask = dout <= 0
        dx = dout.copy()
        dx[mask] = 0
        return dx
