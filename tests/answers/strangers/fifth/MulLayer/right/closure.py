"""forward stores a function that knows the way back."""

class MulLayer:
    def __init__(self, name="multiplication"):
        self.name = name
        self._way_back = None

    def forward(self, x, y):
        def way_back(signal):
            return y * signal, x * signal

        self._way_back = way_back
        return x * y

    def backward(self, dout):
        return self._way_back(dout)

    def __repr__(self):
        return f"<{self.name}>"
