"""Uses static methods, since there is nothing to store."""


class AddLayer:
    @staticmethod
    def forward(x, y):
        return sum((x, y))

    @staticmethod
    def backward(dout):
        return (dout,) * 2
