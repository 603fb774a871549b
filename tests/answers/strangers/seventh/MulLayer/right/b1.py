"""Right: forward keeps a function that will do the backward pass."""
class MulLayer:
    def forward(self, x, y):
        def pull(dout):
            return [y * dout, x * dout]

        self.backward_step = pull
        return x * y

    def backward(self, dout):
        return self.backward_step(dout)
