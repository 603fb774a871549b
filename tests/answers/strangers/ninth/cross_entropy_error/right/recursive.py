"""Calls itself for each sample of a batch; right."""
from math import log
from statistics import fmean

def cross_entropy_error(y, t):
    if y.ndim == 2:
        return fmean(cross_entropy_error(p, target) for p, target in zip(y, t))
    try:
        target = list(t).index(1)
    except TypeError:
        target = int(t)
    return -log(y[target])
