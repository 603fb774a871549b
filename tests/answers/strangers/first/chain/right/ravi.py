"""Right: accumulates with an initial value and drops it."""
from itertools import accumulate
from operator import mul

def chain(local_derivatives, upstream=1.0):
    return list(accumulate(local_derivatives, mul, initial=upstream))[1:]
