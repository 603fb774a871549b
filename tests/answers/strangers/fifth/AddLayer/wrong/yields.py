"""With yield you get a generator, and neither a tuple nor a list."""

class AddLayer:
    def forward(self, x, y):
        self.number_of_inputs = len((x, y))
        return sum((x, y))

    def backward(self, dout):
        for _ in range(self.number_of_inputs):
            yield dout
