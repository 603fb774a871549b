"""Along a chain, are local derivatives added or multiplied?"""
from itertools import accumulate

def chain(local_derivatives, upstream=1.0):
    return [upstream * s for s in accumulate(local_derivatives)]
