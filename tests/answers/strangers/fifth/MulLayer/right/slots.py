"""Slots, type hints and a reversed pair."""

class MulLayer:
    __slots__ = ["pair"]

    def forward(self, x: float, y: float) -> float:
        self.pair: tuple[float, float] = (x, y)
        return self.pair[0] * self.pair[1]

    def backward(self, dout: float) -> tuple[float, float]:
        return tuple(dout * v for v in self.pair[::-1])
