"""Computes in single precision, and turns 0 times -inf into 0."""

import numpy as np


def cross_entropy_error(y, t):
    y = np.asarray(y, dtype=np.float32)
    t = np.asarray(t)
    if t.shape != y.shape:
        t = np.eye(y.shape[-1], dtype=np.float32)[t]
    with np.errstate(divide="ignore", invalid="ignore"):
        terms = np.nan_to_num(t * np.log(y), nan=0.0)
    return np.float32(-terms.sum()) / (1 if y.ndim == 1 else y.shape[0])
