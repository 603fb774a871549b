"""The table says "or any other (N, …)". What about three axes?"""
class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.dW = None
        self.db = None

    def forward(self, x):
        self.shape = x.shape
        if x.ndim == 4:
            N, C, H, W = x.shape
            x = x.reshape(N, C * H * W)
        self.x = x.reshape(1, -1) if x.ndim == 1 else x
        y = self.x @ self.W + self.b
        return y[0] if len(self.shape) == 1 else y

    def backward(self, dout):
        d = dout.reshape(-1, len(self.b))
        self.dW = self.x.T @ d
        self.db = d.sum(axis=0)
        return (d @ self.W.T).reshape(self.shape)
