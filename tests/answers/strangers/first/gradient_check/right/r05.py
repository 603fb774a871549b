"""Sorts the errors and takes the last."""
import numpy as np


def gradient_check(network, x, t):
    report = {}
    numeric = network.numerical_gradient(x, t)
    for name, analytic in network.gradient(x, t).items():
        pairs = np.stack([analytic.ravel(), numeric[name].ravel()])
        pairs = pairs[:, np.any(pairs != 0, axis=0)]
        errors = np.abs(np.diff(pairs, axis=0)[0]) / np.abs(pairs).sum(axis=0)
        report[name] = np.sort(np.append(errors, 0.0))[-1]
    return report
