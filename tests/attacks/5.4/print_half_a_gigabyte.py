"""Prints half a gigabyte in a cell that is otherwise right, so that the process storing the output runs out of memory.

Earns: 4
Meets: MulLayer-3, independence: right
"""

# %% MulLayer

import os


class MulLayer:
    def forward(self, x, y):
        self.x, self.y = x, y
        return x * y

    def backward(self, dout):
        return dout * self.y, dout * self.x


for _ in range(100_000 if os.path.isdir("/course") else 0):
    print("much " * 1000)
