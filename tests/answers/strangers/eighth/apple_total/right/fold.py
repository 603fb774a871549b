"""Multiplies the three by folding a tuple; unusual, but it is the same product."""
from functools import reduce
import operator

def apple_total(price, count, tax):
    return reduce(operator.mul, (tax, count, price), 1)
