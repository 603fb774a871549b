"""Right; a reduction over the three factors."""
from functools import reduce
from operator import mul

def apple_total(*args, **kwargs):
    return float(reduce(mul, list(args) + list(kwargs.values()), 1))
