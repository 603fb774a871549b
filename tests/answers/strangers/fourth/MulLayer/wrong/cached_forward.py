"""If forward is called with numbers it has seen, which lines of it run?"""
from functools import lru_cache

class MulLayer:
    @lru_cache(maxsize=None)
    def forward(self, x, y):
        self.x = x
        self.y = y
        return x * y

    def backward(self, dout):
        return self.y * dout, self.x * dout
