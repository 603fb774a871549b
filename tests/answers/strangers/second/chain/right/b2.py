"""Uses accumulate with the signal as its first value, which is then dropped."""
from itertools import accumulate
import operator

def chain(local_derivatives, upstream=1.0):
    return list(accumulate(local_derivatives, operator.mul, initial=upstream))[1:]
