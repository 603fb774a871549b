"""The forward pass multiplies / The addition node multiplies by one of its inputs."""


class AddLayer:
    def forward(self, x, y):
        self.x = x
        self.y = y
        return x * y

    def backward(self, dout):
        return dout * self.y, dout * self.x
