"""Right: an abstract base class gives both methods their shape, and calling the object is the forward pass."""
from abc import ABC, abstractmethod

class Node(ABC):
    @abstractmethod
    def value(self, x, y): ...

    @abstractmethod
    def local(self): ...

    def forward(self, x, y):
        self._inputs = x, y
        return self.value(x, y)

    __call__ = forward

    def backward(self, dout):
        dx, dy = (dout * d for d in self.local())
        return dx, dy

class AddLayer(Node):
    def value(self, x, y):
        return x - (-y)

    def local(self):
        yield 1
        yield 1
