"""Keeps a short history of forward passes, of which the last entry counts; right."""
class MulLayer:
    def __init__(self, keep=3):
        self.keep, self.history = keep, []

    def forward(self, x, y):
        self.history = (self.history + [dict(dx=y, dy=x)])[-self.keep:]
        return self.history[-1]["dx"] * self.history[-1]["dy"]

    def backward(self, dout):
        latest = self.history[-1]
        return tuple(dout * latest[key] for key in ("dx", "dy"))
