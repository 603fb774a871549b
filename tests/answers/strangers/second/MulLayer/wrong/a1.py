"""What you store belongs to the class, so all layers share it."""
class MulLayer:
    x = None
    y = None

    def forward(self, x, y):
        MulLayer.x = x
        MulLayer.y = y
        return x * y

    def backward(self, dout):
        return dout * MulLayer.y, dout * MulLayer.x
