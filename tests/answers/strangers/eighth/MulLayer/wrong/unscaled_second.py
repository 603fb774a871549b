"""Only one of your two derivatives takes the incoming signal into account."""
class MulLayer:
    def forward(self, x, y):
        self.swap = [y, x]
        return y * x

    def backward(self, dout):
        other = self.swap
        other_x = dout * other[0]
        return (other_x, other[1])
