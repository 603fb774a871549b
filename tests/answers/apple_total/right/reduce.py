"""A lambda with functools.reduce."""

from functools import reduce
from operator import mul

apple_total = lambda *values: reduce(mul, values)
