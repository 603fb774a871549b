class SubLayer:
    """A node that computes z = x - y."""

    def forward(self, x, y):
        return x - y

    def backward(self, dout):
        dx = dout
        dy = -dout
        return dx, dy


check_layer(SubLayer, lambda x, y: x - y, 10.0, 4.0)
