"""Keeps its inputs anyway, and multiplies by local derivatives of 1."""


class AddLayer:
    def __init__(self):
        self.x = None
        self.y = None

    def forward(self, x, y):
        self.x = x
        self.y = y
        return self.x + self.y

    def backward(self, dout):
        local_x, local_y = 1.0, 1.0
        return dout * local_x, dout * local_y
