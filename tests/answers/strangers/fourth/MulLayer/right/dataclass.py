"""Right; a dataclass with defaults, and a default for dout."""
from dataclasses import dataclass

@dataclass
class MulLayer:
    x: float = None
    y: float = None

    def forward(self, x: float, y: float) -> float:
        self.x, self.y = x, y
        return x * y

    def backward(self, dout: float = 1.0) -> tuple:
        return (dout * self.y, dout * self.x)

    __call__ = forward
