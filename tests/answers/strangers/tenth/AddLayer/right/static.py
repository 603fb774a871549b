"""Right; neither method needs the object, so both are static."""

class AddLayer:
    @staticmethod
    def forward(x, y):
        return x.__add__(y) if type(x) is type(y) else x + y

    @staticmethod
    def backward(dout):
        return 2 * (dout,)
