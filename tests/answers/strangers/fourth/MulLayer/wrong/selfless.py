"""What does Python pass as the first argument of a method?"""
class MulLayer:
    def forward(x, y):
        MulLayer.saved = x, y
        return x * y

    def backward(dout):
        x, y = MulLayer.saved
        return y * dout, x * dout
