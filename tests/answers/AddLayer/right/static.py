"""Static methods, as there is nothing to keep."""


class AddLayer:
    @staticmethod
    def forward(x, y):
        return sum((x, y))

    @staticmethod
    def backward(dout):
        return (dout,) * 2
