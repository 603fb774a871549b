"""The array takes whole numbers when the slopes are whole, and the starting signal loses its fraction."""
import numpy as np

def chain(local_derivatives, upstream=1.0):
    a = np.array(local_derivatives)
    if len(a) > 0:
        a[0] = a[0] * upstream
    return np.cumprod(a).tolist()
