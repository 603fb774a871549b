"""Getting one number back from the product by dividing doesn't work with every number."""
class MulLayer:
    def forward(self, x, y):
        self.x = x
        self.out = x * y
        return self.out

    def backward(self, dout):
        other = self.out / self.x
        return dout * other, dout * self.x
