"""What does Python's sum want to be given?"""
class AddLayer:
    def forward(self, x, y):
        return sum(x, y)

    def backward(self, dout):
        both = (dout,) * 2
        return both
