"""Python's max compares two things, not all pairs of entries; what has numpy got?"""
class Relu:
    def forward(self, x):
        self.x = x
        return max(0, x)

    def backward(self, dout):
        return dout * (self.x > 0)
