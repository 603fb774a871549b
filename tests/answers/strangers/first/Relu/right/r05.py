"""A general class for functions of single numbers, and a subclass of it."""
import numpy as np


class Elementwise:
    def f(self, v):
        raise NotImplementedError

    def df(self, v):
        raise NotImplementedError

    def forward(self, x):
        self._seen = np.array(x, copy=True)
        return np.vectorize(self.f, otypes=[float])(x)

    def backward(self, dout):
        return dout * np.vectorize(self.df, otypes=[float])(self._seen)


class Relu(Elementwise):
    def f(self, v):
        return max(v, 0)

    def df(self, v):
        return 1 if v > 0 else 0
