"""Who divides by N? The loss at the end has done it already; here gradients are summed."""
class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.dW = None
        self.db = None

    def flat(self, x):
        self.shape = x.shape
        self.x = x.reshape(-1, self.W.shape[0])
        return self.x

    def unflat(self, y):
        return y[0] if len(self.shape) == 1 else y

    def forward(self, x):
        return self.unflat(self.flat(x) @ self.W + self.b)

    def backward(self, dout):
        d = dout.reshape(-1, len(self.b))
        n = d.shape[0]
        self.dW = self.x.T @ d / n
        self.db = d.mean(axis=0)
        return (d @ self.W.T).reshape(self.shape)
