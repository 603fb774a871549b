"""Right; slots, type hints, and the derivatives are stored instead of the inputs."""

from typing import List


class MulLayer:
    __slots__ = ("by_x", "by_y")

    def __init__(self, by_x: float = 0.0, by_y: float = 0.0) -> None:
        self.by_x, self.by_y = by_x, by_y

    def forward(self, x: float, y: float) -> float:
        self.by_x, self.by_y = y, x
        return self.by_x * self.by_y

    def backward(self, dout: float) -> List[float]:
        return [getattr(self, name) * dout for name in self.__slots__]
