"""An array comes back where a list was asked for."""
import numpy as np

def chain(local_derivatives, upstream=1.0):
    return upstream * np.cumprod(np.array(local_derivatives, dtype=float))
