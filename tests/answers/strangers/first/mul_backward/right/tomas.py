"""Right: dual numbers carry the derivative along."""
from dataclasses import dataclass

@dataclass(frozen=True)
class Dual:
    value: float
    slope: float = 0.0

    def __mul__(self, other):
        return Dual(self.value * other.value, self.slope * other.value + self.value * other.slope)

def mul_backward(x, y, upstream):
    dx = (Dual(x, 1.0) * Dual(y)).slope
    dy = (Dual(x) * Dual(y, 1.0)).slope
    return dx * upstream, dy * upstream
