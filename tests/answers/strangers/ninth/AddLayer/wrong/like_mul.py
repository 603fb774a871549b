"""Is this what an addition does to the signal, or another kind of node?"""
class AddLayer:
    def forward(self, x, y):
        self.x = x
        self.y = y
        return x + y

    def backward(self, dout):
        return dout * self.y, dout * self.x
