"""Running products from itertools, without the start value."""
from itertools import accumulate, islice
from operator import mul


def chain(local_derivatives, upstream=1.0):
    return [*islice(accumulate(local_derivatives, mul, initial=upstream), 1, None)]
