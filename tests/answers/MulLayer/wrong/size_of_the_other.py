"""(error) relative error"""

class MulLayer:
    def forward(self, x, y):
        self.x, self.y = x, y
        return x * y

    def backward(self, dout):
        return dout * abs(self.y), dout * abs(self.x)
