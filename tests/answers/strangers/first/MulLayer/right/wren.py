"""Right: the inputs are kept in a list behind a private name, and loops find the product and the gradients."""
class MulLayer:
    def __init__(self, name="mul", verbose=False):
        self.name, self.verbose = name, verbose
        self.__inputs = []

    def forward(self, x, y):
        self.__inputs = [x, y]
        out = 1
        for v in self.__inputs:
            out = out * v
        if self.verbose:
            print(self.name, out)
        return out

    def backward(self, dout):
        grads = []
        for i in range(2):
            others = [v for j, v in enumerate(self.__inputs) if j != i]
            g = dout
            for v in others:
                g = g * v
            grads.append(g)
        return tuple(grads)
