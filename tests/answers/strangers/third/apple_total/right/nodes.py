"""Builds the graph from node objects and evaluates it recursively."""
from dataclasses import dataclass


@dataclass
class Times:
    left: object
    right: object

    def value(self):
        return self._of(self.left) * self._of(self.right)

    @staticmethod
    def _of(node):
        return node.value() if isinstance(node, Times) else node


def apple_total(price, count, tax):
    return Times(Times(price, count), tax).value()
