"""Writes a layer for it."""


class Node:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def backward(self, upstream):
        return upstream * self.y, upstream * self.x


def mul_backward(x, y, upstream):
    return Node(x, y).backward(upstream)
