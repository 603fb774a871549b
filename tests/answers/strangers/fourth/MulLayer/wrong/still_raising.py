"""Is there a line left that stops your method before it returns?"""
class MulLayer:
    def forward(self, x, y):
        self.x = x
        self.y = y
        return x * y

    def backward(self, dout):
        dx = self.y * dout
        dy = self.x * dout
        raise NotImplementedError()
        return dx, dy
