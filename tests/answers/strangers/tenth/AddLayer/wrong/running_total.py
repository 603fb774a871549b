"""Call forward twice with the same numbers: why is the second result larger?"""

class AddLayer:
    z = 0

    def forward(self, x, y):
        self.z += x + y
        return self.z

    def backward(self, dout):
        return dout * 1, dout * 1
