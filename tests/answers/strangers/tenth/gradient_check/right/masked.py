"""Right; a masked array leaves out the entries where both are 0."""

import numpy as np


def gradient_check(network, x, t):
    ours = {k: np.array(v, dtype=float) for k, v in network.gradient(x, t).items()}
    theirs = network.numerical_gradient(x, t)
    report = {}
    for k, a in ours.items():
        b = np.array(theirs[k], dtype=float)
        size = np.abs(a) + np.abs(b)
        ratios = np.ma.masked_array(np.abs(a - b), mask=size == 0) / np.ma.masked_equal(size, 0)
        report[k] = float(ratios.filled(0.0).max())
    return report
