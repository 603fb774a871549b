"""Right; it needs no memory at all, so the methods are static."""
import operator

class AddLayer:
    forward = staticmethod(operator.add)

    @staticmethod
    def backward(dout):
        return (dout,) * 2
