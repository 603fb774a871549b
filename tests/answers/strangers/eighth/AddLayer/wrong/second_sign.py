"""Does the sum shrink when y grows?"""
class AddLayer:
    def forward(self, x, y):
        return x - (-y)

    def backward(self, dout):
        signs = (+1, -1)
        return [s * dout for s in signs]
