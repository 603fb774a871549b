"""A product folded over the arguments; right."""
from functools import reduce
from operator import mul


def apple_total(price, count, tax, *more_factors):
    return reduce(mul, [price, count, tax, *more_factors], 1)
