"""A function that returns an object made of lambdas."""

from types import SimpleNamespace


def AddLayer():
    return SimpleNamespace(forward=lambda x, y: x + y, backward=lambda dout: (dout, dout))
