"""With which number does your signal set out, and where does upstream come in?"""

from itertools import accumulate
from operator import mul


def chain(local_derivatives, upstream=1.0):
    return list(accumulate(local_derivatives, mul))
