"""Right: reduces a list with an operator instead of writing the product."""
from functools import reduce
import operator

def apple_total(price, count, tax):
    return reduce(operator.mul, [tax, count, price], 1)
