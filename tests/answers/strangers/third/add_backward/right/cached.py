"""Keeps results of earlier calls in a cache, which is harmless for a pure function."""
from functools import lru_cache


@lru_cache(maxsize=None)
def add_backward(upstream):
    return (upstream,) * 2
