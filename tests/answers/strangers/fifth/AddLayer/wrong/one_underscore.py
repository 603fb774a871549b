"""Python only calls the method for setting up an object if its name has two underscores on each side."""

class AddLayer:
    def _init_(self):
        self.ones = [1, 1]

    def forward(self, x, y):
        dx, dy = self.ones
        return x * dx + y * dy

    def backward(self, dout):
        return [dout * one for one in self.ones]
