"""Which operator changes the array on its left?"""
class Relu:
    def forward(self, x):
        self.on = (x > 0).astype(float)
        return x * self.on

    def backward(self, dout):
        dout *= self.on
        return dout
