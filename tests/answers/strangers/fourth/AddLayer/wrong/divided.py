"""Half of the signal to each? How much does x + y grow with x?"""
class AddLayer:
    def forward(self, x, y):
        return x + y

    def backward(self, dout):
        return 0.5 * dout, 0.5 * dout
