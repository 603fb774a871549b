"""Try an x of 0."""
class MulLayer:
    def forward(self, x, y):
        self.x, self.y = x, y
        self.out = x * y
        return self.out

    def backward(self, dout):
        return dout * self.out / self.x, dout * self.out / self.y
