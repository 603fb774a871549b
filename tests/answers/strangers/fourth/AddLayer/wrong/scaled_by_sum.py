"""You multiply by the output. What is the derivative of x + y with respect to x?"""
class AddLayer:
    def forward(self, x, y):
        self.out = x + y
        return self.out

    def backward(self, dout):
        return dout * self.out, dout * self.out
