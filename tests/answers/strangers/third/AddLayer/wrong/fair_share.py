"""It shares the gradient out in proportion to the inputs, but a derivative says what one more unit of an input would add."""
class AddLayer:
    def forward(self, x, y):
        self.x, self.y = x, y
        self.z = x + y
        return self.z

    def backward(self, dout):
        if self.z == 0:
            return dout, dout
        return dout * self.x / self.z, dout * self.y / self.z
