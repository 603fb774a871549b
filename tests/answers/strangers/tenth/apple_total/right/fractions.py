"""Right; exact fractions inside, turned into a float at the end."""

from fractions import Fraction
from functools import reduce
import operator


def apple_total(price, count, tax):
    exact = [Fraction(value) for value in (price, count, tax)]
    return float(reduce(operator.mul, exact))
