"""Each forward pass makes the function for its own backward pass; right."""
class MulLayer:
    def forward(self, x, y):
        def pull_back(dout):
            return [dout * y, dout * x]

        self._pull_back = pull_back
        return x * y

    def backward(self, dout):
        return self._pull_back(dout)
