"""How many arguments does Python pass to a method that is called on an object?"""
class AddLayer:
    def forward(self, x, y):
        return x + y

    def backward(dout):
        return dout, dout
