"""Two formulas by the sign of x, each computed only where it is safe."""
import numpy as np


class Sigmoid:
    rules = (
        (np.greater_equal, lambda v: 1 / (1 + np.exp(-v))),
        (np.less, lambda v: np.exp(v) / (1 + np.exp(v))),
    )

    def forward(self, x):
        x = x.astype(np.float64)
        conditions = [test(x, 0) for test, _ in self.rules]
        self.__y = np.piecewise(x, conditions, [rule for _, rule in self.rules])
        return self.__y + 0

    def backward(self, dout):
        return dout * (self.__y - np.square(self.__y))
