"""Count your signals: one of them is there before the first node."""
from itertools import accumulate

def chain(local_derivatives, upstream=1.0):
    return list(accumulate(local_derivatives, lambda s, d: s * d, initial=upstream))
