"""Nothing needs to be stored, so both methods do without an object."""

import operator


class AddLayer:
    forward = staticmethod(operator.add)

    @staticmethod
    def backward(dout):
        return dout, dout
