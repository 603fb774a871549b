"""Cutting off large scores makes different scores equal: try 1,000 and 900."""

import numpy as np


def softmax(x, limit=500):
    safe = np.minimum(np.maximum(x, -limit), limit)
    exps = np.exp(safe)
    return np.divide(exps, exps.sum(-1)[..., None])
