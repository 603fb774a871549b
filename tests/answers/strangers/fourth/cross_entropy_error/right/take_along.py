"""Right; it picks the probabilities with take_along_axis, whatever the form."""
import numpy as np


def cross_entropy_error(y, t):
    t = np.asarray(t)
    classes = t.argmax(axis=-1) if t.shape == y.shape else t
    picked = np.take_along_axis(y, classes[..., None], axis=-1)
    return float(np.negative(np.log(picked)).mean())
