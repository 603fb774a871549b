"""(error) ✗ signals"""

import numpy as np


def chain(local_derivatives, upstream=1.0):
    signals = np.array(local_derivatives)
    for i in range(len(signals)):
        upstream = upstream * signals[i]
        signals[i] = upstream
    return list(signals)
