"""Uses math.prod, and annotations."""

from math import prod


def apple_total(price: float, count: int, tax: float) -> float:
    return prod((price, count, tax))
