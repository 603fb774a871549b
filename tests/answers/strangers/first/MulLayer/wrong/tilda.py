"""A frozen dataclass does not let its methods store anything."""
from dataclasses import dataclass

@dataclass(frozen=True)
class MulLayer:
    x: float = 0.0
    y: float = 0.0

    def forward(self, x, y):
        self.x = x
        self.y = y
        return x * y

    def backward(self, dout):
        return dout * self.y, dout * self.x
