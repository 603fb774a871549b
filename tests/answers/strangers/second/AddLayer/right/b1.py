"""Neither method looks at the object, so both are static methods."""
class AddLayer:
    @staticmethod
    def forward(x, y):
        return sum((x, y))

    @staticmethod
    def backward(dout):
        return dout, dout
