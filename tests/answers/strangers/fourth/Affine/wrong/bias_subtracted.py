"""Two minus signs that fit together: does Y grow or shrink when b grows?"""
class Affine:
    def __init__(self, weights, bias):
        self.W, self.b = weights, bias
        self.dW, self.db = None, None

    def forward(self, x):
        self.cache = x, x.reshape(-1, len(self.W))
        y = self.cache[1].dot(self.W) - self.b
        return y.ravel() if x.ndim == 1 else y

    def backward(self, dout):
        x, rows = self.cache
        d = dout.reshape(len(rows), -1)
        self.dW, self.db = rows.T.dot(d), -d.sum(axis=0)
        return d.dot(self.W.T).reshape(x.shape)
