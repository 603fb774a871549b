"""Two layers in use at the same time: how many masks are there?"""
class Relu:
    mask = None

    @classmethod
    def remember(cls, x):
        cls.mask = x > 0

    def forward(self, x):
        self.remember(x)
        return x * self.mask

    def backward(self, dout):
        return dout * self.mask
