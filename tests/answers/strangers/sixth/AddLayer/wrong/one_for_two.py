"""There are two inputs, but only one number comes back."""

class AddLayer:
    def forward(self, x, y):
        return x + y

    def backward(self, dout):
        # dx and dy are the same anyway
        return dout
