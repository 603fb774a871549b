"""Zero counts as false, and then forward ends without a result."""
class AddLayer:
    def forward(self, x, y):
        if x and y:
            self.z = x + y
            return self.z

    def backward(self, dout):
        return dout, dout
