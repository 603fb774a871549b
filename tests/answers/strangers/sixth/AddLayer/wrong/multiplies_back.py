"""This is the way back through a product: what does the slope of a sum depend on?"""

class AddLayer:
    def forward(self, x, y):
        self.x = x
        self.y = y
        return x + y

    def backward(self, dout):
        return dout * self.y, dout * self.x
