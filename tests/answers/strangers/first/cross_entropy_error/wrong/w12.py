"""You return one number per sample: what is still to be done?"""
import numpy as np


def cross_entropy_error(y, t):
    t = np.asarray(t)
    if t.shape == y.shape:
        t = t.argmax(axis=-1)
    return -np.log(np.take_along_axis(y, t[..., None], axis=-1))[..., 0]
