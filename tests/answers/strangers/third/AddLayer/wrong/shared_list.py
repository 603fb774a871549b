"""All layers write their result into the same list, so a later backward changes an earlier result."""
class AddLayer:
    grads = [0, 0]

    def forward(self, x, y):
        return x + y

    def backward(self, dout):
        self.grads[0] = dout
        self.grads[1] = dout
        return self.grads
