"""Makes both methods static, as nothing needs to be stored."""
class AddLayer:
    @staticmethod
    def forward(x, y):
        return x + y

    @staticmethod
    def backward(dout):
        return [dout, dout]
