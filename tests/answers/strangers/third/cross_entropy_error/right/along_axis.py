"""Picks the right probabilities with take_along_axis; the forms go through a dispatch table."""
import numpy as np


def cross_entropy_error(y, t):
    t = np.asarray(t)
    number_of = {y.ndim: lambda: t.argmax(axis=-1), y.ndim - 1: lambda: t}
    k = np.expand_dims(number_of[t.ndim](), -1).astype(np.intp)
    return float(-np.log(np.take_along_axis(y, k, axis=-1)).mean())
