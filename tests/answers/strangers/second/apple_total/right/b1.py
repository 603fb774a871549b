"""Folds the three factors into one with a list of factors; unusual, but right."""
from functools import reduce
from operator import mul

def apple_total(price, count, tax):
    return reduce(mul, [price, count, tax], 1.0)
