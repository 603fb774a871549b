"""Static methods, as an addition has nothing to remember; right."""
class AddLayer:
    @staticmethod
    def forward(x, y):
        return x + y

    @staticmethod
    def backward(dout):
        return [dout for _ in range(2)]
