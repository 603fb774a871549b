"""The sum is shown on the screen and not returned."""
class AddLayer:
    def forward(self, x, y):
        print(x + y)

    def backward(self, dout):
        return dout, dout
