"""Walks through the graph node by node, in float32."""
import numpy as np


class Sigmoid:
    def forward(self, x):
        x = np.clip(np.asarray(x, dtype=np.float32), -40, 40)
        self.a = -x
        self.b = np.exp(self.a)
        self.c = 1 + self.b
        return 1 / self.c

    def backward(self, dout):
        dc = -dout / self.c ** 2
        db = dc
        da = db * self.b
        return -da
