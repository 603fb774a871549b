"""What do you look up in your memory by: both numbers or only one of them?"""

class AddLayer:
    def __init__(self):
        self.known = dict()

    def forward(self, x, y):
        if x not in self.known:
            self.known[x] = x + y
        return self.known[x]

    def backward(self, dout):
        return tuple([dout] * 2)
