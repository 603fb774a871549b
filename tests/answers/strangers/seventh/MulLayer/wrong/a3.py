"""The numbers come with forward; nobody gives them to you when the object is made."""
class MulLayer:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def forward(self, x, y):
        self.__init__(x, y)
        return self.x * self.y

    def backward(self, dout):
        return (self.y * dout, self.x * dout)
