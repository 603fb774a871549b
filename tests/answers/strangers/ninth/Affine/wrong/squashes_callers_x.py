"""After the forward pass, which shape has the caller's batch of images?"""
class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.dW = None
        self.db = None

    def forward(self, x):
        self.before = x.shape
        if len(self.before) > 2:
            x.shape = (x.shape[0], -1)
        self.x = x
        return x @ self.W + self.b

    def backward(self, dout):
        n = 1 if self.x.ndim == 1 else len(self.x)
        rows = dout.reshape(n, -1)
        self.dW = self.x.reshape(n, -1).T @ rows
        self.db = rows.sum(axis=0)
        return (rows @ self.W.T).reshape(self.before)
