"""Does y's derivative need dx? Draw the node."""
class MulLayer:
    def forward(self, x, y):
        self.x, self.y = x, y
        return x * y

    def backward(self, dout):
        dx = self.y * dout
        dy = self.x * dx
        return dx, dy
