"""After forward, which shape has the caller's x?"""
class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.dW = None
        self.db = None

    def forward(self, x):
        self.shape = x.shape
        x.shape = (-1, self.W.shape[0])
        self.x = x
        y = x @ self.W + self.b
        return y[0] if len(self.shape) == 1 else y

    def backward(self, dout):
        d = dout.reshape(-1, len(self.b))
        self.dW = self.x.T @ d
        self.db = d.sum(axis=0)
        return (d @ self.W.T).reshape(self.shape)
