"""Backward asks for the inputs again, though the layer should have stored them."""
class MulLayer:
    def forward(self, x, y):
        return x * y

    def backward(self, x, y, dout):
        dx = y * dout
        dy = x * dout
        return dx, dy
