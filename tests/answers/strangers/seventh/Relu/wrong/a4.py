"""An array with several numbers is neither true nor false; the decision must be made for each number."""
class Relu:
    def forward(self, x):
        self.x = x
        if x > 0:
            return x
        else:
            return 0

    def backward(self, dout):
        if self.x > 0:
            return dout
        return 0
