"""Two inputs went in. How many derivatives come back?"""
class AddLayer:
    def forward(self, x, y):
        return x + y

    def backward(self, dout):
        dx = dout * 1
        return dx
