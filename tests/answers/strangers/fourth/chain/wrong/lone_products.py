"""With which signal does your product begin? Try an upstream of 5."""
import numpy as np

def chain(local_derivatives, upstream=1.0):
    return np.cumprod(local_derivatives)
