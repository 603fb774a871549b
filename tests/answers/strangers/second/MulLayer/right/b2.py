"""Keeps the local derivatives, not the inputs, in a slot."""
class MulLayer:
    __slots__ = ("local",)

    def forward(self, x: float, y: float) -> float:
        self.local = (y, x)
        result = x * y
        return result

    def backward(self, dout: float = 1.0) -> tuple:
        return tuple(d * dout for d in self.local)
