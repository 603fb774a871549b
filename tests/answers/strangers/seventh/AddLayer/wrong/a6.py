"""Look up what Python's sum expects as its first argument."""
class AddLayer:
    def forward(self, *numbers):
        return sum(*numbers)

    def backward(self, dout):
        return tuple([dout, dout])
