"""Use the layer a second time with other numbers: which ones does it remember?"""

class MulLayer:
    def forward(self, *factors):
        try:
            self.factors
        except AttributeError:
            self.factors = factors
        a, b = factors
        return a * b

    def backward(self, dout):
        a, b = self.factors
        return [b * dout, a * dout]
