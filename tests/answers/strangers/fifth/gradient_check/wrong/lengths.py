"""You compare the lengths of whole arrays, and not the entries one by one."""

import numpy as np
from numpy.linalg import norm


def gradient_check(network, x, t):
    back = network.gradient(x, t)
    numerical = network.numerical_gradient(x, t)
    report = dict.fromkeys(back, 0.0)
    for name in report:
        p, q = back[name].ravel(), numerical[name].ravel()
        lengths = norm(p) + norm(q)
        if lengths:
            report[name] = norm(p - q) / lengths
    return report
