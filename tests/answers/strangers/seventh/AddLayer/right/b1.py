"""Right: static methods, since nothing has to be remembered."""
import operator


class AddLayer:
    forward = staticmethod(operator.add)

    @staticmethod
    def backward(dout):
        return dout, dout
