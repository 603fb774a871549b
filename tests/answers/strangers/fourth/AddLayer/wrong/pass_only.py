"""A method that does nothing returns None: what does the caller need?"""
class AddLayer:
    def forward(self, x, y):
        return x + y

    def backward(self, dout):
        # nothing to do, the signal just flows through
        pass
