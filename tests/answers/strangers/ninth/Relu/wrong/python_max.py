"""Python's max compares two things. Is an array one thing that can be compared?"""
class Relu:
    def forward(self, x):
        self.x = x
        return max(0, x)

    def backward(self, dout):
        if self.x > 0:
            return dout
        return 0
