"""Make two layers, run both forward, then both backward: where do they keep their numbers?"""
class MulLayer:
    def forward(self, x, y):
        MulLayer.x = x
        MulLayer.y = y
        return x * y

    def backward(self, dout):
        return MulLayer.y * dout, MulLayer.x * dout
