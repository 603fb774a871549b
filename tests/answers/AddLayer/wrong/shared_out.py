"""The upstream gradient is split between the inputs."""


class AddLayer:
    def forward(self, x, y):
        return x + y

    def backward(self, dout):
        return dout / 2, dout / 2
