"""You keep the numbers on the class, which all layers share: who else can write over them?"""
class MulLayer:
    def forward(self, x, y):
        MulLayer.x = x
        MulLayer.y = y
        return x * y

    def backward(self, dout):
        return dout * MulLayer.y, dout * MulLayer.x
