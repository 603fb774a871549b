"""forward stores a function that knows the inputs; backward only calls it."""
class MulLayer:
    def forward(self, x, y):
        def pull_back(dout):
            return dout * y, dout * x

        self._pull_back = pull_back
        return x * y

    def backward(self, dout):
        return self._pull_back(dout)
