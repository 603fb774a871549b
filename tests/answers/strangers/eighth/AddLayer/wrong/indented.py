"""backward is indented too far: it is a function inside forward, not a method of the class."""
class AddLayer:
    def forward(self, x, y):
        return x + y

        def backward(self, dout):
            return dout, dout
