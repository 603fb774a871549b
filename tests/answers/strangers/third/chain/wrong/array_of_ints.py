"""An array made from whole numbers cuts off the decimal places of what is put into it."""
import numpy as np


def chain(local_derivatives, upstream=1.0):
    signals = np.array(local_derivatives)
    for i in range(len(signals)):
        signals[i] = signals[i] * (signals[i - 1] if i else upstream)
    return list(signals)
