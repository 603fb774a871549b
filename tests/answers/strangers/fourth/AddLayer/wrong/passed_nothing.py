"""Where does backward get its signal from? Look at its arguments."""
class AddLayer:
    def forward(self, x, y):
        self.dout = 1
        return x + y

    def backward(self):
        return self.dout, self.dout
