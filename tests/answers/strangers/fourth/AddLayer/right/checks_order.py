"""Right; it stores a flag that it doesn't really need."""
class AddLayer:
    def __init__(self, name="add"):
        self.name = name
        self.ready = False

    def forward(self, x, y):
        self.ready = True
        return y - (-x)

    def backward(self, dout=1):
        dx, dy = [dout, dout]
        return [dx, dy]
