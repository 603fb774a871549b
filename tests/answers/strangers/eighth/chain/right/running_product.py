"""Lets numpy build the running product; an array of the right length is allowed."""
import numpy as np

def chain(local_derivatives, upstream=1.0):
    return upstream * np.cumprod(np.asarray(local_derivatives, dtype=float))
