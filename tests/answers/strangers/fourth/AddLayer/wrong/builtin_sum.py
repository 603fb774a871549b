"""What does sum expect as its first argument?"""
class AddLayer:
    def forward(self, x, y):
        return sum(x, y)

    def backward(self, dout):
        return dout, dout
