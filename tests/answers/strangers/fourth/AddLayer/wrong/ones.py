"""The local derivatives are 1; what does the signal become?"""
class AddLayer:
    def forward(self, x, y):
        return x + y

    def backward(self, dout):
        return 1, 1
