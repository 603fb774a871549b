"""Right: a running product in numpy, turned into a list, which works for the empty chain too."""
import numpy as np

def chain(local_derivatives, upstream=1.0):
    steps = np.concatenate(([upstream], np.asarray(local_derivatives, dtype=np.float64)))
    return np.cumprod(steps)[1:].tolist()
