"""Right: nothing is stored, and both methods are static."""
class AddLayer:
    @staticmethod
    def forward(x, y):
        return x + y

    @staticmethod
    def backward(dout):
        return (dout,) * 2
